<?php
// What a WordPress needs to show organisations, as its handbook tells: a type, two taxonomies, and the facts below each
// text. Where the mall shows more than this, WordPress is spared it.

add_action('init', function () {
    register_post_type('organisation', [
        'public' => true, 'label' => 'Organisations', 'has_archive' => 'organisations', 'rewrite' => ['slug' => 'organisations'],
        'supports' => ['title', 'editor', 'excerpt', 'custom-fields'],
    ]);
    foreach (['topic' => 'topics', 'country' => 'countries'] as $taxonomy => $slug) {
        register_taxonomy($taxonomy, 'organisation', [
            'public' => true, 'label' => ucfirst($slug), 'hierarchical' => true, 'rewrite' => ['slug' => $slug],
        ]);
    }
});

add_action('pre_get_posts', function (WP_Query $query) {
    if ($query->is_main_query() && $query->is_home()) {
        $query->set('post_type', 'organisation');
        $query->set('posts_per_page', 6);
    }
});

function organisation_terms(int $id): string {
    return esc_html(get_post_meta($id, 'city', true)) . ' ' . get_the_term_list($id, 'country') . ' ' . get_the_term_list($id, 'topic', '', ', ');
}

add_filter('get_the_excerpt', function (string $text, WP_Post $post): string {
    return $post->post_type === 'organisation' ? $text . ' ' . organisation_terms($post->ID) : $text;
}, 10, 2);

add_filter('the_content', function (string $text): string {
    $id = get_the_ID();
    if (get_post_type($id) !== 'organisation') {
        return $text;
    }
    $facts = organisation_terms($id);
    foreach (['acronym', 'kind', 'reach', 'founded', 'website', 'email', 'phone', 'address'] as $fact) {
        $value = get_post_meta($id, $fact, true);
        if ($value !== '') {
            $facts .= '<br>' . esc_html($fact) . ': ' . ($fact === 'website' ? make_clickable(esc_url($value)) : esc_html($value));
        }
    }
    return $text . '<p>' . $facts . '</p>';
});

// The mall's lists of topics and countries with their counts, on the same pages.
add_action('wp_footer', function () {
    if (is_singular()) {
        return;
    }
    foreach (['topic', 'country'] as $taxonomy) {
        echo '<ul>';
        wp_list_categories(['taxonomy' => $taxonomy, 'title_li' => '', 'show_count' => true]);
        echo '</ul>';
    }
});
