#!/usr/bin/env bash
# Requests a second of the home, directory and kiosk pages, against nginx serving the same bytes in the same run, and
# their bytes on the wire. Needs nginx and wrk. bench/pages.sh [SECONDS] [ROUNDS]
source "$(dirname "$0")/mall.sh"
seconds=${1:-5}
rounds=${2:-3}
mall_sample
mall_start

kiosk=/ar/organisations/$(curl -s "$BASE/api/v1/organisations?country=eg&size=1" | grep -oP '"slug":"\K[^"]+' | head -1 | python3 -c 'import sys,urllib.parse as u; print(u.quote(sys.stdin.read().strip()))')
root=$(mktemp -d)
page() { case $1 in home) echo /ar ;; directory) echo /ar/organisations ;; kiosk) echo "$kiosk" ;; esac; }
for name in home directory kiosk; do curl -s "$BASE$(page $name)" >"$root/$name.html"; done
chmod -R a+rX "$root"
cat >"$root/nginx.conf" <<NGINX
worker_processes 2; pid $root/nginx.pid; error_log $root/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush off; gzip on; keepalive_requests 1000000;
  client_body_temp_path $root/a; proxy_temp_path $root/b; fastcgi_temp_path $root/c; uwsgi_temp_path $root/d; scgi_temp_path $root/e;
  types { text/html html; }
  server { listen 127.0.0.1:$((PORT + 1)); root $root; } }
NGINX
nginx -c "$root/nginx.conf"
trap 'mall_stop; kill "$(cat "$root/nginx.pid")"; rm -rf "$root"' EXIT

rate() { wrk -t2 -c8 -d"${seconds}s" -H 'Accept-Encoding: gzip' "$1" | awk '/Requests\/sec/ {print $2}'; }
for name in home directory kiosk; do wrk -t2 -c8 -d10s -H 'Accept-Encoding: gzip' "$BASE$(page $name)" >/dev/null; done   # warm
printf '| page | bytes | gzip | mall, requests/s | nginx, requests/s | ratio |\n| --- | ---: | ---: | ---: | ---: | ---: |\n'
for name in home directory kiosk; do
  for _ in $(seq "$rounds"); do
    echo "$(rate "$BASE$(page $name)") $(rate "http://127.0.0.1:$((PORT + 1))/$name.html")"
  done | sort -n | awk -v name=$name -v raw="$(wc -c <"$root/$name.html")" \
      -v gz="$(curl -s -H 'Accept-Encoding: gzip' "$BASE$(page $name)" | wc -c)" \
      '{m[NR]=$1; n[NR]=$2} END {i=int((NR+1)/2); printf "| %s | %d | %d | %d | %d | %.3f |\n", name, raw, gz, m[i], n[i], m[i]/n[i]}'
done
