#!/bin/sh
# Turns a checkout into something that runs: system packages, npm packages, the native addon, dist/. Does only what is
# missing or out of date, says what on stderr, and stamps dist/ at the very end, so that a failure is tried again.

set -u
root=$(cd "$(dirname "$0")/.." && pwd -P) || exit 3
. "$root/scripts/is-fresh.sh"
exec >&2 </dev/null

say() { printf 'tsbpf: %s\n' "$*"; }
fail() { say "$@"; exit 3; }

# What a step prints matters only when it fails.
run_step() {
  say "set-up: $1"
  shift
  "$@" >"$log" 2>&1 && return
  head -n 25 "$log"
  say "(all of it: $log)"
  fail "set-up failed at: $* (nothing is left half done: the next run tries again)"
}

require_node() {
  command -v node >/dev/null || fail 'node is missing: tsbpf needs Node.js 20 or newer, https://nodejs.org'
  node -e 'process.exit(+process.versions.node.split(".")[0] >= 20 ? 0 : 1)' ||
    fail "tsbpf needs Node.js 20 or newer, this is $(node --version)"
  command -v npm >/dev/null || fail 'npm is missing: it comes with Node.js, on Debian as a package: apt-get install -y npm'
}

# The packages of this machine's package manager that are missing, by the names of Debian.
missing_packages() {
  command -v cc >/dev/null || echo gcc
  command -v make >/dev/null || echo make
  command -v pkg-config >/dev/null || echo pkg-config
  { command -v pkg-config >/dev/null && pkg-config --exists 'libbpf >= 1.0'; } || echo libbpf-dev
}

install_packages() {
  missing=$(missing_packages | tr '\n' ' ')
  missing=${missing% }
  [ -n "$missing" ] || return 0
  if ! command -v apt-get >/dev/null; then
    say "missing on this machine: $missing (libbpf 1.0 or newer, with its headers). Install it with:"
    fail "  $(foreign_install_command)"
  fi
  if [ "$(id -u)" != 0 ]; then
    say 'missing on this machine. Install it once with:'
    fail "  sudo apt-get install -y --no-install-recommends $missing"
  fi
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086
  set -- apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120 $missing
  # Fresh machines have no package lists; others are spared the download.
  say "set-up: installing $missing (apt-get)"
  "$@" >"$log" 2>&1 || { run_step 'fetching package lists (apt-get update)' apt-get update; run_step "installing $missing" "$@"; }
  left=$(missing_packages | tr '\n' ' ')
  [ -z "$left" ] || fail "apt-get brought no usable $left(libbpf must be 1.0 or newer: Debian 12, Ubuntu 23.04 or later)"
}

foreign_install_command() {
  if command -v dnf >/dev/null; then echo 'sudo dnf install -y gcc make pkgconf-pkg-config libbpf-devel'
  elif command -v zypper >/dev/null; then echo 'sudo zypper install -y gcc make pkg-config libbpf-devel'
  elif command -v pacman >/dev/null; then echo 'sudo pacman -S --needed gcc make pkgconf libbpf'
  elif command -v apk >/dev/null; then echo 'sudo apk add gcc musl-dev make pkgconf libbpf-dev linux-headers'
  else echo '(your package manager) install gcc make pkg-config libbpf-dev'
  fi
}

# npm writes its hidden lockfile last, so its age tells whether node_modules belongs to package-lock.json.
install_modules() {
  installed=$root/node_modules/.package-lock.json
  [ -e "$installed" ] && ! [ "$root/package-lock.json" -nt "$installed" ] && return
  run_step 'installing npm packages (npm ci, about 650 MB with the bundled clang)' \
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
}

lock() {
  command -v flock >/dev/null || fail 'flock is missing (package util-linux)'
  for folder in "$root/.cache" "$root/dist" "$root/src/libbpf-napi/build"; do
    mkdir -p "$folder" 2>/dev/null && [ -w "$folder" ] ||
      fail "set-up must write to $root, which $(id -un) may not: run ./tsbpf once as its owner"
  done
  exec 9>"$root/.cache/setup.lock"
  flock -n 9 || { say 'another set-up is running here, waiting for it'; flock 9; }
}

require_node
is_fresh "$root" && exit 0
lock
is_fresh "$root" && exit 0
cd "$root" || exit 3
log=$root/.cache/setup.log
# npm wants a home for its cache even where there is none (containers, services).
[ -n "${HOME:-}" ] && [ -d "$HOME" ] || { HOME=$root/.cache/home; mkdir -p "$HOME"; export HOME; }

# Dated before the first step: a file that changes while we build is newer than the stamp.
: >"$root/.cache/stamp"
install_packages
install_modules
run_step 'building the native addon (make)' make -s -C src/libbpf-napi
run_step 'building the program (esbuild)' node scripts/build.mjs --no-types
mv "$root/.cache/stamp" "$root/dist/.stamp"
say 'set-up: done'
