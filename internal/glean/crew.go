package glean

import (
	"regexp"
	"sort"
	"strings"

	"backlot/internal/tv"
)

// roles gives the role that a word of the trade stands for.
var roles = []struct {
	role  string
	words *regexp.Regexp
}{
	{"creator", regexp.MustCompile(` (?:creator|creators|co-creator|co-creators|created|co-created|brainchild|creates) `)},
	{"showrunner", regexp.MustCompile(` (?:showrunner|showrunners|co-showrunner|co-showrunners|showruns) `)},
	{"executive producer", regexp.MustCompile(` (?:executive producer|executive producers|executive producing|executive produced|executive produces|executive produce|exec producer|executive-produced|exec produces|eps?) `)},
	{"director", regexp.MustCompile(` (?:director|directors|directed|directs|direct|directing|helmed|helms) `)},
	{"writer", regexp.MustCompile(` (?:writer|writers|head writer|written|writes|penned|screenwriter|scripted) `)},
	{"producer", regexp.MustCompile(` (?:producer|producers|produced) `)},
	{"composer", regexp.MustCompile(` (?:composer|composers|composed|scored) `)},
}

const (
	role = `(?:co-)?(?:creator|showrunner|executive producer|exec producer|director|head writer|writer|producer|composer|screenwriter)s?`
	made = `(?:created|co-created|directed|written|executive produced|executive-produced|penned|helmed|composed|scripted|produced)`
)

var crewRules = []rule{
	on("crew/by", " by | brainchild ", `(?P<role>(?:brainchild of|the brainchild of|`+made+`(?: (?:and|,|, and) (?:also )?`+made+`)* by))(?: (?:[a-z-]+ ){0,4}?|the duo )`+`{list}`, crewList),
	on("crew/title-before", " creator| showrunner| producer| director| writer| composer| screenwriter", `(?:{show} (?:'s )?(?:" |' )?)?(?P<role>`+role+`(?:(?: and |/| , | & |-)`+role+`)*)(?: ,)? {list}`, crewList),
	on("crew/title-behind", " creator| showrunner| producer| director| writer| composer| screenwriter", `{list} ,? ?(?:,|\() ?(?:who is |the |an? |its |{show} 's |{show} |series |show 's |series ' |original )*(?P<role>`+role+`(?:(?: and | , | & )`+role+`)*)`, crewTitle),
	on("crew/serves", " serv| return| join| tapped | named | appointed | hired | act| is | are ", `{list} (?:[a-z'-]+ |, ){0,6}?(?:serve|serves|served|serving|returns|return|returning|joins|join|tapped|named|appointed|hired|acts|act|on board|boards|aboard|credited|attached|listed) (?:[a-z'-]+ ){0,3}?(?:as |to be )?(?:the |an? |its |their |sole |new |co-)?(?P<role>`+role+`(?:(?: and | , | & )(?:an? |the )?(?:also )?`+role+`)*)`, crewList),
	on("crew/is", " is | are | was ", `{list} (?:is|are|was|remains|will be) (?:also )?(?:the |an? |its |their |both )?(?:show 's |series ' |{show} 's )?(?P<role>`+role+`(?:(?: and | , | & )(?:an? |the )?(?:also )?`+role+`)*)`, crewList),
	on("crew/as", " as ", `(?:with|and|,) (?:[a-z-]+ )?{list} (?:\( [^)]{1,60} \) )?(?:as|on board as|serving as|returning as|back as) (?:the |an? |its )?(?P<role>`+role+`(?:(?: and | , | & )(?:an? )?`+role+`)*)`, crewList),
	on("crew/include", " producers | writers | directors | creators ", `(?P<role>(?:executive producers|producers|directors|writers|creators|showrunners)) (?:[a-z]+ |{any} ){0,5}?(?:include|are|:|will be|is) {list}`, crewList),
	on("crew/who", " who | created | directs | wrote | writes | direct | produce ", `{list} (?:, )?(?:who )?{adv}(?:(?:also|has|have|will|is|are|set to|both|to|and|previously|set) )*(?P<role>(?:created|co-created|directs|direct|directed|directing|writes|wrote|executive produces|executive produce|executive producing|executive produced|helms|showruns)(?: (?:and|,) (?:executive produces|executive produce|directs|writes|created|direct))?)(?: (?:the|all|most|multiple|several|every|two|three|four|five|six|both|some|it|{show}|{season}|episodes|\.|,|alongside|with|and))`, crewWho),
	on("crew/as-producer", " producer ", `as (?:the |an? )?(?P<role>executive producer) of (?:[a-z'-]+ |{any} ){0,6}?{show}`, noCrew),
}

func noCrew(h *hit) []tv.Claim {
	text := h.s.shape.text
	var last *mention
	for _, p := range h.r.mentionsIn(text, 0, h.start, "PN") {
		if !h.r.isPart[p.name] && p.full && text[p.at-1] != '(' {
			last = p.mention
		}
	}
	if last == nil || !has(text[:h.start+1], "appointed", "named", "hired", "tapped", "joins", "serve", "serves") {
		return nil
	}
	return []tv.Claim{{Kind: tv.Crew, Value: tv.Value{Person: last.name, Role: "executive producer"}, Season: whole}}
}

var notShowCrew = regexp.MustCompile(` (?:film|films|record|records|single|singles|movie|movies|managing director|creative director|casting director|marketing director|music director|board of directors|art director|director general|associate director|executive director|sports writer|staff writer|writer for|writer at|ride|museum|institute|company|band|album|novel) `)

func rolesIn(text string) (list []string) {
	text = " " + strings.NewReplacer(",", " , ", "/", " ", "-produced", " produced", ":", " ").Replace(text) + " "
	text = strings.Join(strings.Fields(text), "  ")
	text = " " + strings.ReplaceAll(text, "executive  produc", "executive produc") + " "
	text = strings.ReplaceAll(text, "exec  producer", "executive producer")
	lone := strings.ReplaceAll(text, " executive produc", " executive-")
	type found struct {
		role string
		at   int
	}
	var all []found
	for _, r := range roles {
		look := text
		if r.role == "producer" {
			look = lone // "executive producer" is another role
		}
		if loc := r.words.FindStringIndex(look); loc != nil {
			all = append(all, found{r.role, loc[0]})
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].at < all[j].at })
	for _, f := range all {
		list = append(list, f.role)
	}
	return list
}

// crewList makes a claim of each person and each role.
func crewList(h *hit) (list []tv.Claim) {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[max(from, back(text, h.start, 6)):min(len(text), h.end+1)]
	if notShowCrew.MatchString(near) || !h.r.speaksOfShow(h) {
		return nil
	}
	a, b := h.groupAt("list")
	for _, p := range h.r.mentionsIn(text, a, b, "PN") {
		if !p.full && p.kind != isPerson || h.r.isPart[p.name] || strings.HasSuffix(text[:p.at], "( ") {
			continue
		}
		if _, behind, _ := strings.Cut(text[p.at+1:], " "); strings.HasPrefix(behind, "'s ") {
			continue
		}
		h.r.people[p.name] = true
		for _, role := range rolesIn(h.group("role")) {
			list = append(list, tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: p.name, Role: role}})
		}
	}
	return list
}

// crewTitle reads "Ida Voss, the showrunner": not "the creator of" something else.
func crewTitle(h *hit) []tv.Claim {
	rest := h.s.shape.text[h.end+1:]
	if strings.HasPrefix(rest, "of ") && !strings.HasPrefix(rest, "of the show") && !strings.HasPrefix(rest, "of the series") && h.r.otherShow(rest) {
		return nil
	}
	if !endsTitle(rest) || strings.HasPrefix(rest, "for ") || strings.HasPrefix(rest, "at ") || strings.HasPrefix(rest, "'s ") {
		return nil
	}
	return crewList(h)
}

// endsTitle tells that what follows a title such as "the showrunner" lets it be one.
func endsTitle(rest string) bool {
	word, _, _ := strings.Cut(rest, " ")
	return rest == "" || strings.Contains(",.;:)(\"-", word) || word == "of" || word == "and" || word == "who" || word == "has" || speaks[word] || word == "is" || word == "on" || word == "behind"
}

// otherShow tells that the words begin with "of" and something that is not the show the text speaks of.
func (r *reader) otherShow(rest string) bool {
	for _, p := range r.mentionsIn(rest, 0, min(len(rest), 40), "S") {
		return r.titleOf(p.mention) != r.show
	}
	return true
}

func crewWho(h *hit) []tv.Claim {
	text := h.s.shape.text
	if has(text, "wrote on", "wrote in", "writes on", "wrote that") {
		return nil
	}
	return crewList(h)
}
