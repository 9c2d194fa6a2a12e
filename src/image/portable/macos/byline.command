#!/bin/sh
# Starts Byline with the Java of JAVA_HOME, of the system or of the PATH.
here=$(cd "$(dirname "$0")" && pwd -P)
# An option that Java knows from version 25 on.
suits() {
  [ -x "$1" ] && "$1" -XX:+UseCompactObjectHeaders -version >/dev/null 2>&1
}
for java in "$JAVA_HOME/bin/java" "$(/usr/libexec/java_home -v 25+ 2>/dev/null)/bin/java" "$(command -v java)"; do
  if suits "$java"; then
    found=$java
    break
  fi
done
if [ -z "$found" ]; then
  echo "Byline needs Java 25 or later, for example from https://adoptium.net" >&2
  exit 3
fi
# The first start makes a cache for the next ones, in the background: a quicker start with the same Java and folder.
caches=$HOME/Library/Caches/Byline
cache=$caches/$(printf '%s' "@project.version@ $here $found" | cksum | tr ' ' -).aot
find "$caches" \( -name '*.making' -mmin +60 -o -name '*.aot' -atime +60 \) -exec rm -r {} + 2>/dev/null
if [ ! -e "$cache" ] && mkdir -p "$caches" && mkdir "$cache.making" 2>/dev/null; then
  (
    "$found" -XX:AOTCacheOutput="$cache.making/new" -Xlog:disable @byline.jvm@ @byline.memory@ @byline.rehearsal@ \
      @byline.headless@ --module-path "$here/lib" --module dev.byline/dev.byline.app.Main rehearse &&
      mv "$cache.making/new" "$cache"
    rm -rf "$cache.making"
  ) >/dev/null 2>&1 </dev/null &
fi
exec "$found" -XX:AOTCache="$cache" -Xlog:aot=off -Xlog:cds=off @byline.jvm@ @byline.memory@ $BYLINE_JVM \
  --module-path "$here/lib" --module dev.byline/dev.byline.app.Main "$@"
