#!/usr/bin/env bash
# Requests a second of the home, directory and kiosk pages: from the page cache, through nginx that caches them in front
# of the mall, and rendered anew for each request; against nginx in the same run, which packs the same bytes for each
# request (gzip on) or has them packed already (gzip_static). Needs nginx and wrk. bench/pages.sh [SECONDS] [ROUNDS]
source "$(dirname "$0")/mall.sh"
seconds=${1:-5}
rounds=${2:-3}
pages=(home directory kiosk)
mall_sample
mall_start

kiosk=/ar/organisations/$(curl -s "$BASE/api/v1/organisations?country=eg&size=1" | grep -oP '"slug":"\K[^"]+' | head -1 | python3 -c 'import sys,urllib.parse as u; print(u.quote(sys.stdin.read().strip()))')
root=$(mktemp -d)
page() { case $1 in home) echo /ar ;; directory) echo /ar/organisations ;; kiosk) echo "$kiosk" ;; esac; }
for name in "${pages[@]}"; do
  curl -s "$BASE$(page $name)" >"$root/$name.html"
  curl -s -H 'Accept-Encoding: gzip' "$BASE$(page $name)" >"$root/$name.html.gz"
done
chmod -R a+rX "$root"
PACKING=http://127.0.0.1:$((PORT + 1))
PACKED=http://127.0.0.1:$((PORT + 2))
FRONT=http://127.0.0.1:$((PORT + 3))
cat >"$root/nginx.conf" <<NGINX
worker_processes 2; pid $root/nginx.pid; error_log $root/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush off; keepalive_requests 1000000;
  client_body_temp_path $root/a; proxy_temp_path $root/b; fastcgi_temp_path $root/c; uwsgi_temp_path $root/d; scgi_temp_path $root/e;
  proxy_cache_path $root/cache keys_zone=mall:10m;
  map \$upstream_http_cache_control \$not_for_all { default 1; no-cache 0; }
  types { text/html html; }
  server { listen 127.0.0.1:$((PORT + 1)); root $root; gzip on; }
  server { listen 127.0.0.1:$((PORT + 2)); root $root; gzip_static on; }
  server { listen 127.0.0.1:$((PORT + 3));
    location / {
      proxy_pass http://127.0.0.1:$PORT; proxy_set_header Host localhost;
      proxy_cache mall; proxy_ignore_headers Cache-Control; proxy_cache_valid 200 1s; proxy_cache_revalidate on;
      proxy_cache_lock on; proxy_no_cache \$not_for_all; } } }
NGINX
nginx -c "$root/nginx.conf"
end() { mall_stop; kill "$(cat "$root/nginx.pid")"; rm -rf "$root"; }
trap end EXIT

load() { wrk -t2 -c8 -d"$1s" -H 'Accept-Encoding: gzip' "$2"; }
rate() { load "$seconds" "$1" | awk '/Requests\/sec/ {printf "%d", $2} /Non-2xx/ {print "errors at " url > "/dev/stderr"}' url="$1"; }
median() { sort -n | awk '{r[NR] = $1} END {print r[int((NR + 1) / 2)]}'; }
warm() { for name in "${pages[@]}"; do load 10 "$BASE$(page $name)" >/dev/null; done; }
measure() {
  local name who
  for name in "${pages[@]}"; do
    for _ in $(seq "$rounds"); do
      for who in "$@"; do
        case $who in packing | packed) where=${who^^}; rate "${!where}/$name.html" ;; front) rate "$FRONT$(page $name)" ;; *) rate "$BASE$(page $name)" ;; esac >>"$root/$name.$who"
        echo >>"$root/$name.$who"
      done
    done
  done
}
warm
measure cached packing packed front
mall_stop
OPTIONS+=(--multaqa.cache.size=0)
mall_start
warm
measure rendered

row() { printf '| %s | %d | %d |' "$1" "$(wc -c <"$root/$1.html")" "$(wc -c <"$root/$1.html.gz")"; }
echo '| page | bytes | gzip | nginx, gzip_static | nginx, gzip on | cached | nginx in front | rendered |'
echo '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
for name in "${pages[@]}"; do
  row "$name"
  for who in packed packing cached front rendered; do printf ' %d |' "$(median <"$root/$name.$who")"; done
  echo
done
printf '\n| page | cached of gzip_static | cached of gzip on | in front of gzip_static | cached of rendered |\n| --- | ---: | ---: | ---: | ---: |\n'
ratio() { awk -v a="$(median <"$root/$1.$2")" -v b="$(median <"$root/$1.$3")" 'BEGIN {printf " %.2f |", a / b}'; }
for name in "${pages[@]}"; do
  printf '| %s |' "$name"
  ratio "$name" cached packed; ratio "$name" cached packing; ratio "$name" front packed; ratio "$name" cached rendered
  echo
done
