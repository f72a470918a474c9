#!/usr/bin/env bash
# Requests a second of pages rendered anew for each request: by a WordPress with the mall's own organisations, and by the
# mall without its page cache, by turns in one run, on two cores. bench/wordpress.sh [SECONDS] [ROUNDS]
# Needs a Debian's WordPress and what it runs on:
#   apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentyone wordpress-l10n \
#     mariadb-server php-fpm php-cli php-mysql nginx wrk curl python3
# Of these it starts its own, in a temporary folder; the system's services and their data stay as they are.
# THEME, LOCALE (en_US, ar), JIT (tracing, off), CHILDREN (best finds the best), WORD (searched) and WORDPRESS (its folder) can be set.
[ "$(nproc)" -le 2 ] || exec taskset -c 0,1 "$0" "$@"
# shellcheck source=bench/mall.sh source-path=SCRIPTDIR/..
source "$(dirname "$0")/mall.sh"
seconds=${1:-5}
rounds=${2:-5}
theme=${THEME:-twentytwentyone}
locale=${LOCALE:-en_US}
children=${CHILDREN:-best}
jit=${JIT:-tracing}
word=${WORD:-التعليم}
wordpress=${WORDPRESS:-/usr/share/wordpress}
pages=(home directory topic kiosk search)
PHP_FPM=$(compgen -c php-fpm | sort -V | tail -1)
for program in mariadbd mariadb-install-db mariadb php "$PHP_FPM" nginx wrk curl python3; do
  command -v "$program" >/dev/null || { echo "There is no ${program:-php-fpm}: see the head of $0." >&2; exit 1; }
done
[ -d "$wordpress/wp-content/themes/$theme" ] || { echo "There is no theme $theme in $wordpress." >&2; exit 1; }

root=$(mktemp -d)
site=$root/site
WP=http://127.0.0.1:$((PORT + 1))
stop() { [ ! -s "$1" ] || { local id; id=$(cat "$1"); kill "$id" 2>/dev/null || true; while kill -0 "$id" 2>/dev/null; do sleep 0.1; done; }; }
end() {
  mall_stop
  for program in nginx fpm mariadb; do stop "$root/$program.pid"; done
  rm -rf "$root"
}
trap end EXIT

mariadb_start() {
  mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$root/mariadb" --auth-root-authentication-method=normal >"$root/install.log"
  mariadbd --no-defaults --user="$(id -un)" --datadir="$root/mariadb" --socket="$root/mariadb.sock" --pid-file="$root/mariadb.pid" \
    --skip-networking --innodb-buffer-pool-size=256M --innodb-flush-log-at-trx-commit=0 2>"$root/mariadb.log" &
  until sql 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' 2>/dev/null; do kill -0 $! || { cat "$root/mariadb.log" >&2; exit 1; }; sleep 0.1; done
}
sql() { mariadb --no-defaults --user=root --socket="$root/mariadb.sock" --skip-column-names --batch --execute="$1"; }

site_make() {
  cp -rL "$wordpress/." "$site" 2>/dev/null || true # A link to a configuration file leads nowhere before one is made.
  rm -f "$site/wp-config.php" "$site/.htaccess"
  mkdir -p "$site/wp-content/mu-plugins"
  cp bench/wordpress/organisations.php "$site/wp-content/mu-plugins/"
  [ "$locale" = en_US ] || cp -rL /var/lib/wordpress/wp-content/languages "$site/wp-content/"
  cat >"$site/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:$root/mariadb.sock');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '$WP'); define('WP_SITEURL', '$WP');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_POST_REVISIONS', false); define('WP_DEBUG', false);
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
}

site_fill() {
  cp bench/wordpress/install.php bench/wordpress/fill.php "$site/"
  (cd "$site" && php install.php "$locale" >&2 && php -d memory_limit=1G fill.php "$BASE" "$theme")
  rm "$site/install.php" "$site/fill.php"
  sql 'USE wordpress; ANALYZE TABLE wp_posts, wp_postmeta, wp_terms, wp_term_taxonomy, wp_term_relationships, wp_options' >/dev/null
}

fpm_start() {
  stop "$root/fpm.pid"
  cat >"$root/fpm.conf" <<FPM
[global]
pid = $root/fpm.pid
error_log = $root/fpm.log
[wordpress]
user = $(id -un)
group = $(id -gn)
listen = $root/fpm.sock
listen.mode = 0666
pm = static
pm.max_children = $1
php_admin_value[error_log] = $root/php.log
FPM
  "$PHP_FPM" --allow-to-run-as-root --daemonize --fpm-config "$root/fpm.conf" -d opcache.enable=1 -d opcache.memory_consumption=256 \
    -d opcache.max_accelerated_files=20000 -d opcache.validate_timestamps=0 -d "opcache.jit=$jit" -d opcache.jit_buffer_size=128M
}

nginx_start() {
  cat >"$root/nginx.conf" <<NGINX
worker_processes 2; pid $root/nginx.pid; error_log $root/nginx.log;
events { worker_connections 1024; }
http { access_log off; keepalive_requests 1000000; gzip on;
  client_body_temp_path $root/a; proxy_temp_path $root/b; fastcgi_temp_path $root/c; uwsgi_temp_path $root/d; scgi_temp_path $root/e;
  server { listen 127.0.0.1:$((PORT + 1)); root $site;
    location / { try_files \$uri /index.php?\$args; }
    location = /index.php { include /etc/nginx/fastcgi_params; fastcgi_param HTTP_HOST \$host:\$server_port; fastcgi_param SCRIPT_FILENAME $site/index.php;
      fastcgi_pass unix:$root/fpm.sock; fastcgi_buffers 32 16k; fastcgi_buffer_size 16k; } } }
NGINX
  chmod a+rx "$root"
  nginx -c "$root/nginx.conf" -e "$root/nginx.log"
}

quoted() { python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1]))' "$1"; }
address() {
  case $1-$2 in
    home-wordpress) echo "$WP/" ;; home-mall) echo "$BASE/ar" ;;
    directory-wordpress) echo "$WP/organisations/" ;; directory-mall) echo "$BASE/ar/organisations" ;;
    topic-wordpress) echo "$WP/topics/education/" ;; topic-mall) echo "$BASE/ar/topics/education" ;;
    kiosk-wordpress) echo "$WP/organisations/$kiosk/" ;; kiosk-mall) echo "$BASE/ar/organisations/$kiosk" ;;
    search-wordpress) echo "$WP/?s=$(quoted "$word")" ;; search-mall) echo "$BASE/ar/search?q=$(quoted "$word")" ;;
  esac
}

# How many of the mall's organisations a page names; it has to be an answer 200, packed, and name as many as a reader expects.
check() {
  local file=$root/$1.$2 least=20 status
  case $1 in home) least=6 ;; kiosk) least=1 ;; esac
  status=$(curl -s -H 'Accept-Encoding: gzip' -D "$file.head" -o "$file.gz" -w '%{http_code}' "$(address "$1" "$2")")
  grep -qi '^content-encoding: gzip' "$file.head" || { echo "$(address "$1" "$2") is not packed." >&2; exit 1; }
  gzip -dc "$file.gz" >"$file.html"
  python3 - "$root/names" "$file.html" "$status" "$least" "$(address "$1" "$2")" <<'PY'
import html, re, sys
names, page, status, least, address = sys.argv[1:]
text = ' '.join(html.unescape(re.sub(r'<[^>]+>', '', open(page, encoding='utf-8').read())).split())
found = sum(name in text for name in set(open(names, encoding='utf-8').read().splitlines()))
if status != '200' or found < int(least):
    sys.exit(f'{address} answers {status} and names {found} organisations, not {least}')
PY
}

load() { wrk -t2 -c8 -d"$1s" --timeout 10s -H 'Accept-Encoding: gzip' "$2" | awk '/Requests\/sec/ {print $2} /Non-2xx|Socket errors/ {print url ": " $0 > "/dev/stderr"; exit 1}' url="$2"; }
# Hundredths of a second of processor that all its processes took: others on the machine lower the rates, but hardly this.
ticks() {
  local parents
  case $1 in
    wordpress) parents="$(cat "$root/fpm.pid") $(cat "$root/mariadb.pid") $(cat "$root/nginx.pid")" ;;
    mall) parents="$MALL $(find "$DATA/postgresql" -name postmaster.pid -exec head -1 {} \;)" ;;
  esac
  for id in $parents $(pgrep -P "$(tr -s ' \n' , <<<"$parents" | sed 's/,$//')"); do
    sed 's/.*) //' "/proc/$id/stat" 2>/dev/null || true
  done | awk '{sum += $12 + $13 + $14 + $15} END {print sum}'
}
# A round: requests a second, and milliseconds of processor a request.
measure() {
  local before rate
  before=$(ticks "$2")
  rate=$(load "$seconds" "$(address "$1" "$2")")
  awk -v rate="$rate" -v ms=$((($(ticks "$2") - before) * 10)) -v seconds="$seconds" 'BEGIN {print rate, ms / (rate * seconds)}' >>"$root/$1.$2"
}
median() { sort -n | awk '{r[NR] = $1} END {print r[int((NR + 1) / 2)]}'; }

OPTIONS+=(--multaqa.cache.size=0)
mall_sample
mall_start
mariadb_start
site_make
echo "WordPress holds $(site_fill) organisations." >&2
after=
while :; do
  curl -s "$BASE/api/v1/organisations?lang=ar&size=100&after=$after" >"$root/organisations.json"
  after=$(python3 - "$root/organisations.json" 3>>"$root/names" <<'PY'
import json, os, sys
page = json.load(open(sys.argv[1], encoding='utf-8'))
with os.fdopen(3, 'w', encoding='utf-8') as names:
    for item in page['items']:
        print(' '.join(item['names'].get('ar', item['names'][item['original']]).split()), file=names)
print(page.get('next') or '')
PY
  )
  [ -n "$after" ] || break
done
kiosk=$(quoted "$(curl -s "$BASE/api/v1/organisations?country=eg&size=1" | python3 -c 'import json, sys; print(json.load(sys.stdin)["items"][0]["slug"])')")

fpm_start 2
nginx_start
for page in "${pages[@]}"; do
  for who in wordpress mall; do check "$page" "$who"; done
  load 20 "$(address "$page" mall)" >/dev/null
done
if [ "$children" = best ]; then
  for count in 2 3 4 8; do
    fpm_start "$count"
    load 2 "$(address directory wordpress)" >/dev/null
    echo "$(load "$seconds" "$(address directory wordpress)") $count"
  done >"$root/children"
  children=$(sort -n "$root/children" | tail -1 | cut -d' ' -f2)
  echo "Requests a second of the directory, and children: $(tr '\n' ';' <"$root/children")" >&2
fi
fpm_start "$children"
for page in "${pages[@]}"; do load 2 "$(address "$page" wordpress)" >/dev/null; done

for _ in $(seq "$rounds"); do
  for page in "${pages[@]}"; do
    for who in wordpress mall; do measure "$page" "$who"; done
  done
done
for page in "${pages[@]}"; do
  for who in wordpress mall; do check "$page" "$who"; done
done

echo "WordPress $(php -r "require '$site/wp-includes/version.php'; echo \$wp_version;") ($locale, $theme), PHP $(php -r 'echo PHP_VERSION;') (opcache, JIT $jit," \
  "$children children), MariaDB $(sql 'SELECT VERSION()'), $("$JAVA" -version 2>&1 | sed -n 2p); $rounds rounds of $seconds s"
echo
column() { cut -d' ' -f"$2" "$1" | median; }
ratios() { # From what is divided by what, and in which field: the median, the least and the most of the rounds.
  paste -d' ' <(cut -d' ' -f"$3" "$1") <(cut -d' ' -f"$3" "$2") | awk '{print $1 / $2}' | sort -n |
    awk '{r[NR] = $1} END {printf " %.1f | %.1f to %.1f |", r[int((NR + 1) / 2)], r[1], r[NR]}'
}
echo '| page | bytes, WordPress | Multaqa | requests a second, WordPress | Multaqa | ratio | of the rounds | ms of processor a request, WordPress | Multaqa | ratio | of the rounds |'
echo '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
for page in "${pages[@]}"; do
  theirs=$root/$page.wordpress ours=$root/$page.mall
  printf '| %s | %d | %d | %.0f | %.0f |' "$page" "$(wc -c <"$theirs.html")" "$(wc -c <"$ours.html")" "$(column "$theirs" 1)" "$(column "$ours" 1)"
  ratios "$ours" "$theirs" 1
  printf ' %.1f | %.2f |' "$(column "$theirs" 2)" "$(column "$ours" 2)"
  ratios "$theirs" "$ours" 2
  echo
done
