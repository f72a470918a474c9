#!/usr/bin/env bash
# An import into an empty mall, and again without change: time and the most memory. bench/import.sh FILE
source "$(dirname "$0")/mall.sh"
file=$1
DATA=$(mktemp -d)
trap 'rm -rf "$DATA"' EXIT
for round in first again; do
  echo "$round:"
  /usr/bin/time -f '%e s, %M KB at most' "$JAVA" ${JVM_OPTIONS:-} -jar "$JAR" import organisations "$file" \
    --report "$DATA/report.csv" --multaqa.data-dir="$DATA/mall" 2>&1 | tail -3
done
