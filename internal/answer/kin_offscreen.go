package answer

import "regexp"

// offScreen asks for people as they are, and not for the parts they play.
var offScreen = regexp.MustCompile(`(?i)\b(irl|in real life|off[- ]?screen|off[- ]camera|outside (of )?the show|away from the set)\b`)
