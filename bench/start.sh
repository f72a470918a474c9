#!/usr/bin/env bash
# Start to first answer, and memory then: the warm embedded database with the sample mall, from the one file and from
# the unpacked program with the JDK's AOT cache (docs/operations/install.md), by turns. bench/start.sh [RUNS]
source "$(dirname "$0")/mall.sh"
runs=${1:-7}
file=$JAR
unpacked=target/bench-program
cache=$unpacked/multaqa.aot
mall_sample

rm -rf "$unpacked"
"$JAVA" -Djarmode=tools -jar "$file" extract --destination "$unpacked" >/dev/null
JAR=$unpacked/multaqa.jar JVM_OPTIONS="-XX:AOTCacheOutput=$cache" mall_start
for language in ar en fr; do
  for page in "" /organisations /organisations?topic=health "/search?q=health" /map /topics; do
    curl -sf -o /dev/null "$BASE/$language$page"
  done
done
mall_stop

measure() {
  local from to
  from=$(date +%s%N)
  mall_start
  to=$(date +%s%N)
  echo "$(((to - from) / 1000000)) $(($(awk '/^VmRSS/ {print $2}' /proc/$MALL/status) / 1024))"
  mall_stop
}

table() {
  sort -n | awk -v name="$1" '{ms[NR] = $1; mb[NR] = $2} END {
    for (i in mb) if (mb[i] > most) most = mb[i]
    printf "| %s | %d | %d | %d | %d |\n", name, ms[int((NR + 1) / 2)], ms[1], ms[NR], most}'
}

for _ in $(seq "$runs"); do
  JAR=$file JVM_OPTIONS= measure >>"$unpacked/file.txt"
  JAR=$unpacked/multaqa.jar JVM_OPTIONS="-XX:AOTCache=$cache" measure >>"$unpacked/cache.txt"
  JAR=$unpacked/multaqa.jar JVM_OPTIONS="-XX:AOTCache=$cache -XX:TieredStopAtLevel=1" measure >>"$unpacked/small.txt"
done
echo "| $runs runs | median, ms | fastest | slowest | most memory of the JVM then, MB |"
echo '| --- | ---: | ---: | ---: | ---: |'
table 'one file' <"$unpacked/file.txt"
table 'unpacked, AOT cache' <"$unpacked/cache.txt"
table 'unpacked, AOT cache, first compiler only' <"$unpacked/small.txt"
