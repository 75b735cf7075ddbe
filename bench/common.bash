# What bench/run and bench/links share; they source it. shellcheck shell=bash
export LC_ALL=C.UTF-8

bench_name=$(basename "$0")
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java=${JAVA:-java}
# Home, “not found” and two pages about the site come with every catalogue, on either side.
extra_pages=4

stop() {
  echo "bench/$bench_name: $1" >&2
  exit "${2:-1}"
}

# Compiles the generator and fetches stock JBake; MVN may be more than one word.
prepare() {
  ${MVN:-mvn} -q -f "$root/bench/pom.xml" process-classes
}

# Runs a command with its output in LABEL.log; appends the seconds to LABEL.seconds and, with GNU time, the peak
# memory in KiB to LABEL.memory. A status that is not 0 must be named to be allowed: allowed_status=1 timed …
timed() {
  local label=$1 status=0
  shift
  [ "$gnu_time" = no ] || set -- /usr/bin/time -q -a -o "$label.memory" -f %M "$@"
  local TIMEFORMAT=%3R
  { time "$@" >"$label.log" 2>&1 || status=$?; } 2>>"$label.seconds"
  [ "$status" = 0 ] || [ "$status" = "${allowed_status:-0}" ] ||
    { tail -n 20 "$label.log" >&2 && stop "the command failed with $status, see $label.log"; }
}

gnu_time=no
! /usr/bin/time --version 2>&1 | grep -q GNU || gnu_time=yes

median() {
  [ -s "$1" ] || { echo - && return; }
  sort -n "$1" | awk '{ v[NR] = $1 } END { m = int((NR + 1) / 2); print NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'
}

conditions() {
  echo "$("$java" -version 2>&1 | sed -n 2p), $(getconf _NPROCESSORS_ONLN) processors"
}
