package glean

import (
	"cmp"
	"strings"
)

// Where a show is to be seen in the rest of the world is told without a country: "on Hulu in
// the U.S. and on Disney+ internationally".

// restWords are words for all countries but those that are named, or that a show is from.
const restWords = `(?P<where>internationally|globally|worldwide|overseas|abroad|elsewhere|everywhere else|(?:in|across|throughout) (?:(?:all|most|many|the|several) )*(?:other|remaining|rest|international) (?:of (?:the )?)?(?:territories|countries|markets|regions|world)|in the rest of the world|around the (?:world|globe))`

var (
	restBefore = phraseOf(` ` + restWords + ` (?:[a-z]+ ){0,2}?(?:on|via|to|by|through|with) (?:the )?(?:streamer |service )?$`)
	restFirst  = phraseOf(`^ (?:(?:and|but|while|,) )*` + restWords + ` , (?:[^,;]+ )?(?:on|via|to|by|through|with) $`)
	restBehind = phraseOf(`^ (?:, |and )?` + restWords + ` `)
	// notEverywhere says of what country it is not so.
	notEverywhere = phraseOf(` (?:except|excluding|other than|apart from|but not|save|bar|minus) `)
)

// landAtLarge gives such words of what stands before a network and behind it, as a detail;
// "" for none.
func landAtLarge(before, behind string) string {
	if notEverywhere.MatchString(behind) {
		return ""
	}
	for _, in := range []struct {
		words *phrase
		text  string
	}{{restBefore, before}, {restFirst, before}, {restBehind, behind}} {
		if found := in.words.FindStringSubmatch(in.text); found != nil {
			return strings.TrimSpace(found[1])
		}
	}
	return ""
}

// elsewhereThan tells that a network is told of as that of another country than the one of
// which a day is told.
func (r *reader) elsewhereThan(s *sentence, from, to, at int, in string) bool {
	if in == "" {
		return false
	}
	text, end := s.shape.text, at+strings.IndexByte(s.shape.text[at:], '>')+1
	from, to = r.partOfChannel(s, from, to, at)
	other := cmp.Or(r.landIn(s, from, to), landAtLarge(text[from:at], text[end:]))
	return other != "" && other != in
}
