# The guard of Multaqa's PostgreSQL. Its standard input is a pipe that only the JVM holds: when that ends, the JVM has
# ended, in whatever way, kill -9 included, and the server is stopped. Says the server's process id on its output.
# It lives in a session of its own, so that Ctrl-C reaches the JVM alone, which then stops in order.
exec 3<&0
"$@" </dev/null >&2 3<&- &
server=$!
trap '' HUP INT TERM
echo "$server"
exec >&2
(
    while read -r line; do :; done <&3
    kill -INT "$server"
    tenths=0
    while kill -0 "$server" && [ "$tenths" -lt 300 ]; do
        sleep 0.1
        tenths=$((tenths + 1))
    done
    kill -QUIT "$server"
) 2>/dev/null &
watcher=$!
exec 3<&-
wait "$server"
status=$?
kill -KILL "$watcher"
exit "$status"
