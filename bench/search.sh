#!/usr/bin/env bash
# How long the search takes inside the program, on invented organisations. bench/search.sh [ORGANISATIONS] [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/.."
# Without the plugin's quick start, which leaves out the optimising compiler.
./mvnw -B -q spring-boot:test-run -Dspring-boot.test-run.optimizedLaunch=false \
  -Dspring-boot.run.main-class=org.multaqa.search.SearchTimes -Dspring-boot.run.arguments="${1:-12000} ${2:-20}"
