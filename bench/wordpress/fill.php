<?php
// Fills a new WordPress with the organisations of a running mall, in Arabic where they are. fill.php MALL THEME
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/taxonomy.php';
[, $mall, $theme] = $argv; // Only here: WordPress has a $theme of its own while it loads.

function read(string $address) {
    return json_decode(file_get_contents($address), true, 512, JSON_THROW_ON_ERROR);
}

function inserted($id) {
    return is_wp_error($id) ? throw new RuntimeException($id->get_error_message()) : $id;
}

function term(string $taxonomy, string $slug, array $names): int {
    return inserted(wp_insert_term($names['ar'], $taxonomy, ['slug' => $slug]))['term_id'];
}

foreach (get_posts(['post_type' => 'any', 'post_status' => 'any', 'numberposts' => -1]) as $post) {
    wp_delete_post($post->ID, true);
}
switch_theme($theme);
update_option('sidebars_widgets', ['wp_inactive_widgets' => [], 'sidebar-1' => []]);
update_option('posts_per_page', 20);
$wp_rewrite->set_permalink_structure('/%postname%/');
flush_rewrite_rules(false);

wp_set_current_user(1);
wp_defer_term_counting(true);
$topics = [];
foreach (read("$mall/api/v1/topics") as $topic) {
    $topics[$topic['slug']] = term('topic', $topic['slug'], $topic['names']);
}
$countries = [];
foreach (read("$mall/api/v1/countries") as $country) {
    $countries[$country['code']] = term('country', strtolower($country['code']), $country['names']);
}

$after = null;
do {
    $page = read("$mall/api/v1/organisations?lang=ar&size=100" . ($after ? "&after=$after" : ''));
    foreach ($page['items'] as $item) {
        $text = fn (string $field): string => $item[$field]['ar'] ?? $item[$field][$item['original']] ?? current($item[$field] ?: ['']);
        $facts = array_filter([
            'city' => $item['city'], 'acronym' => $item['acronym'], 'kind' => implode(', ', $item['kinds']), 'reach' => $item['reach'],
            'founded' => $item['founded'], 'website' => $item['website'],
        ] + array_column($item['contacts'], 'value', 'means'));
        foreach ($item['names'] as $language => $name) {
            $facts["name_$language"] = $name;
        }
        $published = str_replace(['T', 'Z'], [' ', ''], $item['publishedAt']);
        $id = inserted(wp_insert_post(wp_slash([
            'post_type' => 'organisation', 'post_status' => 'publish', 'post_title' => $text('names'), 'post_name' => $item['slug'],
            'post_excerpt' => $text('summary'), 'post_content' => $text('description'),
            'post_date' => $published, 'post_date_gmt' => $published, 'meta_input' => $facts,
        ]), true));
        inserted(wp_set_object_terms($id, array_map(fn ($slug) => $topics[$slug], $item['topics']), 'topic'));
        inserted(wp_set_object_terms($id, $countries[$item['country']] ?? [], 'country'));
    }
} while ($after = $page['next'] ?? null);
wp_defer_term_counting(false);
echo wp_count_posts('organisation')->publish, "\n";
