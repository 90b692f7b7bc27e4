package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who does what others do: "Ida Voss and Ben Voss will return, as will Mia Holt".

// alsoVerb are the verbs that stand for another one before.
const alsoVerb = `(?:will|would|do|does|did|is|are|was|were|has|have|had)`

var asWillRules = []rule{
	on("cast/as-will", " as will | as would | as do | as does | as did | as is | as are | as was | as were | as has | as have | so will | so do | so does | so are | so is | nor will | nor do | nor does | nor is | nor are | neither will | neither is | neither are | neither do | neither does ",
		`(?P<how>as|so|nor|neither) `+alsoVerb+` (?:(?:the|series|co-star|co-stars|fellow|star|stars|regulars?|newcomers?|actor|actress|comedian|original|castmates?|veteran|leads?|cast|members?|judges?|hosts?|presenters?|team|captains?|of|course|,|also) ){0,4}?{list}`, asWill),
}

func asWill(h *hit) []tv.Claim {
	text, n := h.s.shape.text, h.r.indexOf(h.s)
	if h.asked() || asked(h.s) || h.spoken() {
		return nil
	}
	first := len(h.r.proposed)
	for first > 0 && h.r.proposed[first-1].sentence == n {
		first--
	}
	var like *tv.Claim
	for i := range h.r.proposed[first:] {
		p := &h.r.proposed[first+i]
		if p.claim.Kind == tv.Cast && p.at < h.start && p.claim.Value.Change != tv.Stars && p.claim.Value.Change != tv.Recast && p.claim.Certainty != tv.Denied {
			like = &p.claim
		}
	}
	if like == nil {
		return h.castBackAlso()
	}
	if (h.group("how") == "nor" || h.group("how") == "neither") && like.Value.Change != tv.Departs {
		return nil
	}
	from, to := h.groupAt("list")
	var list []tv.Claim
	for _, p := range h.r.mentionsIn(text, from, to, "PN") {
		if !p.full && p.kind != isPerson || h.r.isPart[p.name] && p.kind != isPerson || strings.HasSuffix(text[:p.at], "( ") {
			continue
		}
		c := castOf(p.name, h.r.partOf(p.name), like.Value.Change)
		if found := whosePart.FindStringSubmatch(text[p.at+strings.IndexByte(text[p.at:], '>')+1:]); found != nil && c.Value.Character == "" {
			if m := h.r.find(found[1]); m != nil && h.pair(p.mention, m) {
				h.r.playsPart(p.mention, m)
				c.Value.Character = m.name
			}
		}
		c.Certainty, c.Season, c.By, c.Plan = like.Certainty, like.Season, like.By, like.Plan
		if c.By == "" {
			c.By = nobody
		}
		if c.Season == 0 {
			c.Season = whole
		}
		list = append(list, c)
	}
	return list
}

// castBackAlso reads "Showrunner Ida Voss will return, as will series regulars Ben Voss and Mia Holt".
func (h *hit) castBackAlso() []tv.Claim {
	text := h.s.shape.text
	from, _ := h.groupAt("list")
	if how := h.group("how"); how != "as" && how != "so" || !castBehind.MatchString(text[h.start:from]+"<") || !backBefore.MatchString(text[:h.start+1]) || h.r.judge(h).negative {
		return nil
	}
	return h.fresh(h.actorsIn(tv.Returns))
}

var (
	// castBehind begins what is said of those who act as of others before: "as will series regulars".
	castBehind = phraseOf(`^ (?:(?:as|so) ` + alsoVerb + ` )?(?:(?:the|its|fellow|original|series|cast) )*(?:regulars?|stars?|co-stars?|castmates?|leads?|actors?|actresses|cast members?|judges?|hosts?|presenters?|(?:team )?captains?) <`)
	// backBefore ends with the news that somebody returns.
	backBefore = phraseOf(` (?:returns?|returning|back|stays?(?: on| put)?|staying(?: on| put)?|remains?) , (?:and )?$`)
	// whosePart follows an actor whose part is named: ", whose Runa is promoted".
	whosePart = phraseOf(`^ , whose (?:[a-z-]+ ){0,3}?<([CN]\d+)> `)
	// asHelping begins what is said of others as well, and no part.
	asHelping = phraseOf(`^ (?:as|so) ` + alsoVerb + ` `)
	// asOthers is in what tells the same of others.
	asOthers = phraseOf(` (?:as|so|nor|neither) ` + alsoVerb + ` (?:[a-z-]+ |, ){0,4}?<[PNC]\d+> `)
	// afterAsWill ends what stands before somebody of whom the same is told as of others.
	afterAsWill = phraseOf(` (?:as|so|nor|neither) ` + alsoVerb + ` (?:(?:the|series|co-stars?|fellow|stars?|regulars?|newcomers?|actor|actress|original|castmates?|of|course|also|,|and|<[PN]\d+>) ){0,8}$`)
)

// ownPart is somebody with his part behind "whose".
var ownPart = phraseOf(`<([PN]\d+)> , whose (?:[a-z-]+ ){0,3}?<([CN]\d+)> `)

// whoseOwn tells that a part is, by "whose", that of another than the claim has it of.
func (r *reader) whoseOwn(text string, c *tv.Claim) bool {
	other := false
	for _, found := range ownPart.FindAllStringSubmatch(text, 4) {
		who, part := r.find(found[1]), r.find(found[2])
		if who != nil && part != nil && part.name == c.Value.Character {
			if who.name == c.Value.Person {
				return false
			}
			other = !r.isPart[who.name]
		}
	}
	return other
}

// alsoDoes tells that a name is of somebody of whom the same is told as of others, and of no part.
func (r *reader) alsoDoes(text, name string) bool {
	return r.everyMention(text, name, func(at, _ int) bool { return afterAsWill.MatchString(text[:at]) })
}
