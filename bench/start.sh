#!/usr/bin/env bash
# Start to first answer, and memory then: the warm embedded database with the sample mall. bench/start.sh [RUNS]
source "$(dirname "$0")/mall.sh"
runs=${1:-7}
mall_sample
mall_start; mall_stop                     # warm: the files are in memory, the index is there
for _ in $(seq "$runs"); do
  from=$(date +%s%N)
  mall_start
  to=$(date +%s%N)
  echo "$(( (to - from) / 1000000 )) $(( $(awk '/^VmRSS/ {print $2}' /proc/$MALL/status) / 1024 ))"
  mall_stop
done | sort -n | awk '{ms[NR]=$1; mb[NR]=$2} END {
  printf "start to first answer: median %d ms, fastest %d, slowest %d (%d runs)\n", ms[int((NR+1)/2)], ms[1], ms[NR], NR
  for (i in mb) { sum += mb[i]; if (mb[i] > most) most = mb[i] }; printf "memory of the JVM then: mean %d MB, most %d\n", sum / NR, most }'
