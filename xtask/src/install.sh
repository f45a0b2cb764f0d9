# Installs the Debian packages given as arguments; runs as root under sh.
set -u
export DEBIAN_FRONTEND=noninteractive LC_ALL=C
packages=$*
policy=/usr/sbin/policy-rc.d

# Services must not start by themselves. noclobber makes the creation atomic, and a policy that
# somebody else has put there is left as it is.
if (set -C; printf '#!/bin/sh\nexit 101\n' >"$policy") 2>/dev/null; then
    trap 'rm -f "$policy"' EXIT
    trap 'exit 130' INT HUP TERM
    chmod 755 "$policy"
fi

# apt waits for dpkg's lock when told to, but never for the lock on the package lists.
attempt=1
while :; do
    echo '$ apt-get update'
    said=$(apt-get -q update 2>&1) && break
    case $said in
    *'Could not get lock'*)
        if [ "$attempt" -lt 60 ]; then
            attempt=$((attempt + 1))
            sleep 2
            continue
        fi
        ;;
    esac
    # Perhaps only a foreign package source is broken: the installation will tell.
    printf '%s\n' "$said"
    break
done

# What apt has to say matters only when it fails.
echo "\$ apt-get install -y --no-install-recommends $packages"
# shellcheck disable=SC2086 # one word per package
said=$(apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
    install -y --no-install-recommends $packages 2>&1) || {
    code=$?
    printf '%s\n' "$said"
    exit "$code"
}
