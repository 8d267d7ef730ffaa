# Where programs and what desktops know of them go: cmake --install build/release --prefix /usr/local
include(GNUInstallDirs)
install(TARGETS dashiji dashiji-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS dashiji-pdf RUNTIME DESTINATION libexec/dashiji) # where core/intake looks for it
set(linux ${PROJECT_SOURCE_DIR}/resources/linux)
install(FILES ${linux}/org.dashiji.Dashiji.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/org.dashiji.Dashiji.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/dashiji.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${linux}/dashiji.1 ${linux}/dashiji-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/dashiji.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md
    DESTINATION ${CMAKE_INSTALL_DOCDIR})
