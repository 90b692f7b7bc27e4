package tv

import "strings"

// SisterChannels reports whether two names are of two channels of one broadcaster: "BBC One"
// and "BBC 2", "ITV1" and "ITV2". A broadcaster's own name is that of none of them, and so of
// each.
func SisterChannels(a, b string) bool {
	of, one := ChannelOf(a)
	other, two := ChannelOf(b)
	return one != "" && two != "" && one != two && strings.EqualFold(of, other)
}

// ChannelOf splits the name of a channel into whose it is and which: "BBC Two" is the BBC's
// second. mark is "" where a name is not that of one channel of several.
func ChannelOf(name string) (of, mark string) {
	name = strings.ToLower(strings.TrimSpace(name))
	if at := strings.LastIndex(name, " "); at > 0 {
		if which := channelMarks[name[at+1:]]; which != "" {
			return name[:at], which
		}
	}
	if last := len(name) - 1; last > 0 && name[last] >= '1' && name[last] <= '9' && (name[last-1] < '0' || name[last-1] > '9') {
		return strings.TrimSpace(name[:last]), name[last:]
	}
	return name, ""
}

// channelMarks tell the channels of a broadcaster apart: by number, and by the country that
// one is for.
var channelMarks = map[string]string{"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "1": "1", "2": "2", "3": "3", "4": "4", "5": "5", "6": "6", "7": "7", "8": "8", "9": "9",
	"america": "america", "scotland": "scotland", "alba": "alba", "wales": "wales", "deutschland": "deutschland", "italia": "italia"}
