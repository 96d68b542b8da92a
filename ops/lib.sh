# What ops/run and ops/verify share: finds JDK 25 and builds the service when it must.
# For sourcing; leaves jdk, root, app and flags.

here=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd)
root=$(dirname -- "$here")
target=$here/target
app=$target/app

refuse() {
  echo "ops/${0##*/}: $1" >&2
  exit "${refused:-1}"
}

. "$here/jdk"

# Anything that goes into the jar and is newer than what was unpacked from it.
stale() {
  [ ! -e "$app/.complete" ] || [ -n "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main \
    -newer "$app/.complete" -print -quit)" ]
}

flags=(-Xmx256m -Xss512k -XX:+UseSerialGC -XX:-HeapDumpOnOutOfMemoryError
  -XX:+ExitOnOutOfMemoryError -Duser.timezone=UTC --enable-native-access=ALL-UNNAMED
  --sun-misc-unsafe-memory-access=allow)

build() {
  [ -w "$here" ] || refuse "can't write to $here, where the service is to be built"
  need_compiler
  echo "Building ..." >&2
  touch "$target/.building"
  (cd "$root" && ./mvnw -q -DskipTests package -pl ops -am) >&2 ||
    refuse "the build failed, see above"
  # A running instance keeps what it has opened: the old folder is moved, not written over.
  rm -rf "$app.new" "$app.old"
  "$jdk/bin/java" -Djarmode=tools -jar "$target"/ops-*-exec.jar extract \
    --destination "$app.new" >&2
  if [ -e "$app" ]; then mv "$app" "$app.old"; fi
  mv "$app.new" "$app"
  rm -rf "$app.old"
  if [ "${OPS_RUN_TRAIN:-yes}" = yes ]; then train; fi
  touch -r "$target/.building" "$app/.complete"
}

# One start on a folder of its own writes down the loaded classes, which halves every later start.
# Without it the service starts all the same.
train() {
  echo "Preparing a quick start ..." >&2
  local dir pid
  dir=$(mktemp -d)
  "$jdk/bin/java" "${flags[@]}" -XX:AOTCacheOutput="$app/aot" -Xlog:aot*=error \
    -jar "$app"/ops-*-exec.jar --port 0 --empty --data "$dir" >"$target/train.log" 2>&1 &
  pid=$!
  for _ in $(seq 600); do
    if [ -e "$dir/instance.json" ] || ! kill -0 "$pid" 2>/dev/null; then break; fi
    sleep 0.1
  done
  local answered=no
  if [ -e "$dir/instance.json" ]; then answered=yes; fi
  kill -TERM "$pid" 2>/dev/null || true
  wait "$pid" || true
  if [ "$answered" = no ]; then rm -f "$app/aot"; fi
  rm -rf "$dir"
}

# Without a locale Java could not name a folder with å, ä or ö in it.
export LC_ALL=C.UTF-8
use_jdk
if stale; then
  mkdir -p "$target" || refuse "can't write to $here, where the service is to be built"
  # Instances started side by side build once.
  if command -v flock >/dev/null; then
    exec 9>"$target/.lock"
    flock 9
  fi
  if stale; then build 9>&-; fi
  exec 9>&-
fi
