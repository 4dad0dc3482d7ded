#!/bin/sh
# Runs when the program is removed or upgraded. dpkg says "remove", "purge" or "upgrade"; rpm says how many versions are left.

case "$1" in
  upgrade | failed-upgrade | abort-upgrade | 1) exit 0 ;;
esac

if command -v update-alternatives >/dev/null 2>&1; then
  update-alternatives --remove '${executable}' '/opt/${sanitizedProductName}/${executable}' || true
else
  rm -f '/usr/bin/${executable}'
fi

profile='/etc/apparmor.d/${executable}'
if [ -f "$profile" ]; then
  # In a changed root the kernel's rules are somebody else's.
  if apparmor_status --enabled >/dev/null 2>&1 && ! { [ -x /usr/bin/ischroot ] && /usr/bin/ischroot; }; then
    apparmor_parser --remove "$profile" || true
  fi
  rm -f "$profile"
fi

command -v update-mime-database >/dev/null 2>&1 && update-mime-database /usr/share/mime || true
command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database /usr/share/applications || true

if [ "$1" != purge ]; then
  echo 'Gut-Skin Journal was removed. Each journal was kept, in the home of its owner: ~/.config/${sanitizedProductName}'
fi
exit 0
