"""How everything looks: colours, sizes, fonts and icons, in light and in dark."""
