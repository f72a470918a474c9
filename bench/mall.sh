# Sourced by the other scripts: a mall of its own, in a folder of its own, stopped at the end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
JAR=${JAR:-target/multaqa.jar}
PORT=${PORT:-18080}
BASE=http://localhost:$PORT
DATA=${DATA:-target/bench-data}
ORGANISATIONS=${ORGANISATIONS:-2000}
[ -f "$JAR" ] || { echo "There is no $JAR: run ./mvnw package -DskipTests first." >&2; exit 1; }

# The Java that runs it without the launcher's detour, so that memory and time are the program's own.
java25() {
  local home
  for home in "${MULTAQA_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* ; do
    [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -qE 'version "(2[5-9]|[3-9][0-9])' && { echo "$home/bin/java"; return; }
  done
  echo java
}
JAVA=$(java25)
OPTIONS=(--server.port="$PORT" --multaqa.data-dir="$DATA" --multaqa.limits.enabled=false --logging.level.root=warn)

mall_start() {
  "$JAVA" ${JVM_OPTIONS:-} -jar "$JAR" "${OPTIONS[@]}" >target/bench.log 2>&1 &
  MALL=$!
  until curl -sf -o /dev/null "$BASE/en"; do kill -0 $MALL || { cat target/bench.log >&2; exit 1; }; sleep 0.02; done
}

mall_stop() {
  [ -z "${MALL:-}" ] || { kill "$MALL" 2>/dev/null || true; wait "$MALL" 2>/dev/null || true; }
  MALL=
}

trap mall_stop EXIT

mall_sample() {
  [ -d "$DATA/postgresql" ] || "$JAVA" -jar "$JAR" sample --organisations "$ORGANISATIONS" --multaqa.data-dir="$DATA" >&2
}
