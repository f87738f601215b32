# Sourced by ./tsbpf and scripts/setup.sh: answers whether dist/ and node_modules/ belong to the sources that lie here.
# One `find` and a few builtins, because it runs before every command. A missing stamp makes find complain, which
# counts as stale. Folders are compared too, so that a deleted file is noticed.

is_fresh() {
  [ -e "$1/node_modules/.package-lock.json" ] && [ -e "$1/dist/bin/tsbpf.js" ] || return 1
  [ -z "$(find "$1/src" "$1/grammar" "$1/bpf-templates" "$1/stdlib" "$1/scripts" "$1/package.json" "$1/package-lock.json" \
    -name build -prune -o -newer "$1/dist/.stamp" -print -quit 2>&1)" ]
}
