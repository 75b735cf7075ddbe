# What bench/run and bench/links share; they source it. shellcheck shell=bash
export LC_ALL=C.UTF-8

bench_name=$(basename "$0")
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
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

# A folder for the sites that are built, each in one of its own; all are deleted at the end. On ext4 a file takes up to five
# times longer to make for minutes after many were deleted: the numbers of those are passed over one by one.
sites_folder() {
  mkdir -p "$root/target/bench"
  sites=$(mktemp -d "$root/target/bench/sites-XXXXXX")
  trap 'rm -rf "$sites"' EXIT
}

# Writes one synthetic catalogue in one form or more: synthetic 1000 catalogue=FOLDER stock=FOLDER
synthetic() {
  "$java" -cp "$root/target/bench/build/classes" org.leadershipcatalogue.bench.CatalogueGenerator "$@"
}

# A synthetic catalogue as our source folder: synthetic_source 1000 FOLDER
synthetic_source() {
  rm -rf "$2"
  synthetic "$1" "catalogue=$2"
  cp -R "$root/templates" "$root/assets" "$root/jbake.properties" "$2/"
}

need_catalogue() {
  [ -f "$root/target/catalogue.jar" ] || stop "target/catalogue.jar is missing: run mvn first" 3
}

# Antora, which npm fetches once; without Node.js there is none.
antora_version=3.1.15
antora=$root/target/bench/antora-$antora_version/node_modules/.bin/antora
fetch_antora() {
  [ -x "$antora" ] || ! command -v npm >/dev/null ||
    npm install --silent --no-audit --no-fund --prefix "${antora%/node_modules/*}" \
      "@antora/cli@$antora_version" "@antora/site-generator@$antora_version" >&2 || true
  [ -x "$antora" ]
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
