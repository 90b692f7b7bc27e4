package glean

import (
	"cmp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// A day on which a show is shown is that of a country and of a network, and a network is
// one's own country's: a claim says so where its clause does.

// inLand finds where somebody can see a show: "in the U.K.", "for viewers in Ireland", "its UK premiere".
var inLand = phraseOf(` (?:(?:in|across|for|throughout|outside|from|within) (?:the |all of |parts of |most of |mainland |both (?:the )?)*(?P<land>` + lands + `(?: and (?:the )?` + lands + `)*)|` +
	`(?:its|the|a|an|their|for|<D\d+>|all|only|to|but|,) (?P<of>` + lands + `) (?:premiere|debut|launch|release|bow|broadcast|transmission|air ?date|date|start|rollout|tv premiere|television premiere|viewers|audiences|fans|subscribers|screens|broadcaster|network|channel|home|streamer|release date|premiere date)|(?P<whose>` + lands + `) (?:viewers|audiences|fans|subscribers)|` +
	`(?P<side>stateside|across the pond|(?:on )?(?:this|that|the other) side of the atlantic)) `)

// lands are the countries and regions for which news tell when and where a show is seen.
const lands = `(?:us|usa|u\.s\.|u\.s\.a\.|united states|america|states|uk|u\.k\.|united kingdom|britain|great britain|england|scotland|wales|northern ireland|ireland|canada|quebec|australia|new zealand|india|japan|korea|south korea|china|germany|austria|switzerland|france|belgium|spain|portugal|italy|greece|poland|the netherlands|netherlands|norway|sweden|denmark|finland|iceland|nordics|scandinavia|nordic region|europe|north america|latin america|south america|brazil|mexico|argentina|israel|turkey|africa|south africa|asia|southeast asia|middle east|british|american|irish|australian|canadian|german|french|<N\d+> (?:america|africa|asia|korea)|<N\d+>)`

// landNames is how a detail names them, where the text does not, or not as one.
var landNames = map[string]string{
	"us": "the US", "usa": "the US", "u.s": "the US", "u.s.": "the US", "u.s.a": "the US", "u.s.a.": "the US", "united states": "the US", "america": "the US", "states": "the US", "american": "the US", "stateside": "the US",
	"uk": "the UK", "u.k": "the UK", "u.k.": "the UK", "united kingdom": "the UK", "britain": "the UK", "great britain": "the UK", "british": "the UK",
	"irish": "Ireland", "australian": "Australia", "canadian": "Canada", "german": "Germany", "french": "France",
	"netherlands": "the Netherlands", "nordics": "the Nordics", "middle east": "the Middle East", "nordic region": "the Nordic region",
}

// landIn gives the country that a part of a sentence tells of, in the words of a detail:
// "in the UK"; "" for none, or for more than one.
func (r *reader) landIn(s *sentence, from, to int) string {
	at := r.landsIn(s, from, to)
	if len(at) != 1 {
		return ""
	}
	return at[0].name
}

// land is a country, in the words of a detail, and where it stands in a shape.
type land struct {
	name string
	at   int
}

func (r *reader) landsIn(s *sentence, from, to int) (list []land) {
	text := s.shape.text[from:to]
	for at := 0; at < len(text); {
		loc := inLand.FindStringSubmatchIndex(text[at:])
		if loc == nil {
			break
		}
		for g := 2; g < len(loc); g += 2 {
			if loc[g] < 0 {
				continue
			}
			a, b := from+at+loc[g], from+at+loc[g+1]
			if name := r.landName(s, a, b); name != "" && !exceptIn.MatchString(s.shape.text[:from+at+loc[0]+1]) {
				in := "in "
				if strings.Contains(text[at+loc[0]:at+loc[0]+9], " outside ") {
					in = "outside "
				}
				list = append(list, land{in + name, a})
			}
		}
		at += loc[1] - 1
	}
	for _, n := range r.mentionsIn(s.shape.text, from, to, "N") {
		if n.name == "Stateside" {
			list = append(list, land{"in the US", n.at})
		}
	}
	return list
}

// exceptIn ends what stands before a country where it is otherwise.
var exceptIn = phraseOf(` (?:except|excluding|excepting|other than|apart from|but not|save|besides|bar) $`)

func (r *reader) landName(s *sentence, from, to int) string {
	low := strings.TrimSpace(s.shape.text[from:to])
	if strings.HasSuffix(low, "atlantic") || low == "across the pond" {
		return ""
	}
	words := r.wordsBetween(s, from, to)
	if name := landNames[strings.ToLower(words)]; name != "" {
		return name
	}
	if strings.HasPrefix(low, "<") && !landWord.MatchString(strings.ToLower(words)) {
		return ""
	}
	if words == "" || words[0] < 'A' || words[0] > 'Z' {
		return "" // "us" is no country
	}
	return words
}

var landWord = phraseOf(`^` + strings.TrimSuffix(lands, `|<N\d+>)`) + `)(?: and (?:the )?` + strings.TrimSuffix(lands, `|<N\d+>)`) + `))*$`)

// where gives what a clause says of where a show is seen on that day: "in the UK, on BBC One".
func (h *hit) where(c tv.Claim) string {
	from, to := h.wide()
	at := h.start
	if c.Kind == tv.Premiere && !c.Negative {
		if days := h.r.mentionsIn(h.s.shape.text, h.start, min(h.end+1, to), "D"); len(days) > 0 {
			at = days[len(days)-1].at
		}
		if loc := secondVerb.FindStringIndex(h.s.shape.text[from:max(at, from)]); loc != nil {
			from += loc[0] // what stands before is told of something else
		}
		from, to = h.r.partOfDay(h.s, from, to, at)
	}
	if c.Kind == tv.OnNetwork {
		return h.landOfChannel(from, to)
	}
	var said []string
	in := h.r.landIn(h.s, from, to)
	if in != "" {
		said = append(said, in)
	}
	if !c.Negative {
		if on := cmp.Or(h.r.channelsIn(h.s, from, to, in), h.dater(at)); on != "" {
			said = append(said, "on "+on)
		}
	}
	return strings.Join(said, ", ")
}

// landOfChannel gives the country of a network in a clause: that of the words beside it, or
// of "which airs the show in the U.S." behind it.
func (h *hit) landOfChannel(from, to int) string {
	text := h.s.shape.text
	at := max(strings.LastIndex(text[:h.end], "<"), 0)
	from, to = h.r.partOfChannel(h.s, from, to, at)
	if loc := runsFurther.FindStringIndex(text[h.end:max(to, h.end)]); loc != nil {
		to = h.end + loc[0] + 1
	}
	in := cmp.Or(h.r.landIn(h.s, from, to), landAtLarge(text[from:max(at, from)], text[h.end:]))
	if in == "" && carries.MatchString(text[h.end:]) {
		from, to = h.s.clauseAt(h.end + 3)
		in = h.r.landIn(h.s, from, to)
	}
	return in
}

// landFirst is a country with which a sentence begins: "In the U.S., it will stream on".
var landFirst = phraseOf(`^ (?:(?:meanwhile|elsewhere|and|but|,|") )*(?:(?:in|for|across|outside|throughout) (?:[^ ]+ ){1,5}|(?:internationally|overseas|elsewhere|globally|worldwide) (?:, )?)$`)

// wide gives the clause of a hit, with the country before it that is a part of it.
func (h *hit) wide() (from, to int) {
	from, to = h.s.clauseAt(h.start + 1)
	if from > 0 {
		if before, _ := h.s.clauseAt(from); landFirst.MatchString(h.s.shape.text[before : from+1]) {
			from = before
		}
	}
	_, end := h.s.clauseAt(h.end)
	return from, min(max(to, end, h.end+1), len(h.s.shape.text))
}

// partOfDay narrows a clause with several days to what stands nearest to one of them.
func (r *reader) partOfDay(s *sentence, from, to, at int) (int, int) {
	for _, d := range r.mentionsIn(s.shape.text, from, to, "D") {
		end := d.at + strings.IndexByte(s.shape.text[d.at:], '>') + 1
		switch {
		case end <= at:
			from = max(from, end)
		case d.at > at+1 && d.at < to:
			to = d.at
			if loc := partsHere.FindStringIndex(s.shape.text[at:to]); loc != nil {
				to = at + loc[0] + 1
			}
		}
	}
	if at < to {
		if loc := runsFurther.FindStringIndex(s.shape.text[at:to]); loc != nil {
			to = at + loc[0] + 1
		}
	}
	return from, to
}

// secondVerb begins with the second verb of a sentence, whose day it is: "follows a family in the UK and premieres on".
var secondVerb = phraseOf(` (?:and|but) (?:(?:it|will|is|also|then|to|set) ){0,3}(?:premier|debut|launch|return|arriv|air|begin|start|stream|land|drop|bow|open)[a-z]*(?: [^ ]+)* ?$`)

// runsFurther begins behind a day what else is told of the show.
var runsFurther = phraseOf(` (?:(?:and|but|while|,|;) (?:then )?(?:was|were|is|are|has|have|had|will|it|he|she|they|its|the [a-z]+|<[SPNCE]\d+>|[a-z]+(?:s|ed))|-- |centered|centred|follows|stars|starring|ahead of|after|following|where|when) `)

// dater gives the network that a sentence begins with and that sets the day: "AMC+ has dated".
func (h *hit) dater(at int) string {
	found := setsDay.FindStringSubmatchIndex(h.s.shape.text)
	if found == nil || found[1] > at+2 {
		return ""
	}
	if m := h.r.find(h.s.shape.text[found[2]:found[3]]); m != nil && len(h.r.mentionsIn(h.s.shape.text, found[1]-1, at, "W")) == 0 {
		return m.name
	}
	return ""
}

var setsDay = phraseOf(`^ (?:["'] )?(?:[a-z-]+ , )?(?:streamer |broadcaster |network )?<(W\d+)> (?:(?:has|have|will|today|also|now|just|finally|officially|on <D\d+>|<D\d+>) )*(?:dated|dates?|sets?|slots?|slotted|scheduled?|schedules|slates|slated|announced|announces|confirmed|confirms|revealed|reveals|unveiled|unveils|premieres?|debuts?|launch(?:es)?|airs?|releases?|drops?|brings?) `)

// partOfChannel narrows a clause with several networks to what is told of one of them:
// "on Disney+ in the UK and on Hulu in the U.S.".
func (r *reader) partOfChannel(s *sentence, from, to, at int) (int, int) {
	text := s.shape.text
	behind := at // what stands there
	if text[at] == '<' {
		behind += strings.IndexByte(text[at:], '>') + 1
	}
	for _, w := range r.mentionsIn(text, from, to, "W") {
		end := w.at + strings.IndexByte(text[w.at:], '>') + 1
		switch {
		case end <= at:
			if part := text[end:at]; !inOneGo.MatchString(part) {
				from = end
				if loc := partsHere.FindStringIndex(part); loc != nil {
					from = end + loc[0]
				}
			}
		case w.at > behind && w.at < to:
			if part := text[behind:w.at]; !inOneGo.MatchString(part) {
				to = w.at
				if loc := partsHere.FindStringIndex(text[at:to]); loc != nil {
					to = at + loc[0] + 1
				}
			}
		}
	}
	return from, to
}

var (
	// partsHere parts what is told of one day or network from what is told of the next.
	partsHere = phraseOf(` (?:and|but|while|then|with|;|, (?:and|but|with|while|then|in|on)) `)
	inOneGo   = phraseOf(`^ (?:and|,|&|, and|and on|as well as|/) $`)
)

// channelsIn names the networks on which a part of a sentence says that a show is seen, in
// that country if one is told.
func (r *reader) channelsIn(s *sentence, from, to int, in string) string {
	text := s.shape.text
	var list []string
	for _, p := range r.mentionsIn(text, from, to, "W") {
		before := text[from:p.at]
		on := onBefore.MatchString(before)
		if !on && len(list) > 0 {
			on = strings.HasSuffix(before, "> and ") || strings.HasSuffix(before, "> , ")
		}
		if on && len(list) < 2 && !r.elsewhereThan(s, from, len(text), p.at, in) && !notAiring.MatchString(text[back(text, p.at, 4):min(p.at+len(p.name)+12, len(text))]) {
			list = append(list, p.name)
		}
	}
	list = slices.Compact(list)
	return strings.Join(list, " and ")
}

// onBefore ends what stands before a network on which a thing is seen.
var onBefore = phraseOf(` (?:on|to|via|hits?) (?:both )?$`)
