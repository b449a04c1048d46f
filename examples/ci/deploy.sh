#!/usr/bin/env bash
# Installs, synthesizes, plans, guards and deploys: ./deploy.sh [STEP]...
#
#   install   the packages of package-lock.json, and Belay's provider for this user
#   synth     with a cdktf.json: write the stacks into cdktf.out
#   plan      terraform init, and a plan file
#   guard     belay guard on that plan file
#   apply     that plan file, and no other
#
# Without a STEP: all of them, in this order. The first that fails ends the run with its own exit code.
# STACK names the stack of a CDKTF app that has several.
set -euo pipefail
cd "$(dirname "$0")"
export TF_IN_AUTOMATION=1 TF_INPUT=0

install() {
  npm ci
  belay install
}

synth() {
  [ -f cdktf.json ] || return 0
  bash -c "$(node -p 'JSON.parse(fs.readFileSync("cdktf.json", "utf8")).app')"
}

plan() {
  enter_stack
  terraform init
  terraform plan -lock-timeout=5m -out=tfplan
}

guard() {
  enter_stack
  local format=text
  [ -z "${GITHUB_ACTIONS:-}" ] || format=github
  belay guard tfplan --format "$format"
}

apply() {
  enter_stack
  terraform apply -lock-timeout=5m tfplan
}

# The package's own command. --no: never one that the registry has under this name.
belay() {
  npx --no -- belay "$@"
}

enter_stack() {
  [ -f cdktf.json ] || return 0
  local stacks=(cdktf.out/stacks/${STACK:-*}/)
  if [ ${#stacks[@]} -ne 1 ] || [ ! -d "${stacks[0]}" ]; then
    echo "Set STACK to one of the stacks: $(ls cdktf.out/stacks)" >&2
    exit 2
  fi
  cd "${stacks[0]}"
}

[ $# -gt 0 ] || set -- install synth plan guard apply
for step; do
  case $step in
    install | synth | plan | guard | apply) ;;
    *) sed -n '2,/^set/{/^#/p}' "$0" >&2 && exit 2 ;;
  esac
done
for step; do
  echo "==> $step"
  ("$step")
done
