<?php
// Makes the tables and the editor of a new WordPress. install.php LOCALE
define('WP_INSTALLING', true);
function wp_new_blog_notification() // Would send a mail.
{
}
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Multaqa', 'editor', 'editor@example.org', true, '', bin2hex(random_bytes(16)), $argv[1]);
