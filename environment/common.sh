# Shared by the commands of this folder: where the house is, and how it is built.
set -euo pipefail
house="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
bin="$house/lib/bin"
export PARLANCE_HOUSE="$house"
export HOME="${HOME:-$(mktemp -d)}"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Nothing of a build outlives it: a compiler server left behind would hold its caller's output open.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0
build_options=(-c Release -p:UseSharedCompilation=false -nologo -v quiet -clp:NoSummary)

say() { printf '%s\n' "$*" >&2; }

# A hash of all that the build reads.
source_stamp() {
  (cd "$house" && find lib global.json \( -name bin -o -name obj \) -prune -o -type f \( -name '*.cs' -o -name '*.csproj' -o -name '*.props' -o -name '*.resx' -o -name '*.css' -o -name '*.js' -o -name global.json \) -print0 \
    | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64)
}

# Builds the command line and the library, with all they depend on, into lib/bin: only when a source has changed.
build() {
  local stamp
  # Two that start at once build one after the other.
  if command -v flock > /dev/null; then
    exec 9> "$house/lib/.build.lock"
    flock 9
  fi
  stamp="$(source_stamp)"
  if [ -f "$bin/.stamp" ] && [ "$(cat "$bin/.stamp")" = "$stamp" ]; then
    exec 9>&-
    return 0
  fi
  say "Building the library into lib/bin ..."
  dotnet publish "$house/lib/Parlance.Cli" "${build_options[@]}" -o "$bin.new" >&2
  printf '%s' "$stamp" > "$bin.new/.stamp"
  rm -rf "$bin"
  mv "$bin.new" "$bin"
  exec 9>&-
}
