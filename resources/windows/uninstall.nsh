; Whoever takes the program off their computer is told that their notes stay, and where. A silent removal and an update say nothing.
!macro customUnInstall
  ${ifNot} ${isUpdated}
  ${andIfNot} ${Silent}
    MessageBox MB_OK|MB_ICONINFORMATION "Gut-Skin Journal is being removed. Your journal is kept, in$\r$\n$\r$\n$APPDATA\${PRODUCT_NAME}$\r$\n$\r$\nInstall Gut-Skin Journal again to read it, or delete that folder to be rid of it. Backups stay in the folder you chose for them."
  ${endIf}
!macroend
