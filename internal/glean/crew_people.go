package glean

import "strings"

// A list of people as it stands behind what they do: "Emmy winner Ida Voss, the novelist Jo Pell
// (“Storm”) and former submariner Kit Marlow".

var (
	// creditedAs are nouns for what somebody is: whatever is credited before one stands before a name.
	creditedAs = words(`creator creators co-creator co-creators showrunner showrunners writer writers director directors producer producers novelist novelists author authors playwright playwrights
		screenwriter screenwriters scribe scribes star stars alum alums alumna alumnus alumni veteran veterans vet vets winner winners nominee nominees actor actress comedian comedians comic comics boss
		co-star filmmaker filmmakers film-maker scenarist journalist poet graduate newcomer resident native helmer multi-hyphenate writer-director writer-producer duo pair team partner partners
		brothers sisters siblings composer editor presenter host ep exec executive cinematographer mastermind architect mind-behind overlord favourite favorite regular laureate cartoonist twins`)
	// noDescription are words of which none stands before a name to say who it is.
	noDescription = words(`it this that these those they he she we you i there will would can could may might has have had is are was were be been being stars starring star's plays played playing follows
		tells told says said joins joined joining who whom whose which what when where while as for to by from in on at into with without about after before until since but or than because if whether
		include includes including features featuring based set produced written directed created made reprises leads led returns return not no all each both here now then so and such via through under
		during against among between over behind film films movie movies book novel novels album`)
	companyWords = words(`films film pictures productions production television tv studios studio media entertainment company group labs`)
	// behindNames are words that may follow a list of names whose last joint is not told from a clause.
	behindNames = words(`for of at who from with in on via through under and but which whose as while alongside along together before after during whom to -- -`)
	// kinsmen stand before a comma and the name.
	kinsmen = words(`husband wife brother sister son daughter partner collaborator co-creator colleague boyfriend girlfriend fiance fiancee father mother`)
	joints  = []string{", and ", ", as well as ", "as well as ", "and ", "& ", ", along with ", "along with ", "together with ", ", alongside ", "alongside ", ", "}
)

// credited is somebody in such a list, with what stands before his name.
type credited struct {
	*mention
	said  string
	at    int // where his name stands
	comma bool
}

// peopleAt reads a list of people from an offset of the shape on, and gives where it ends.
func (h *hit) peopleAt(at int) (list []credited, end int) {
	text := h.s.shape.text
	end = at
	for i, comma := at, false; len(list) < 8; {
		p, next := h.personAt(i, len(list) > 0)
		if p.mention == nil {
			break
		}
		if p.comma = comma; len(list) > 0 && makesNext.MatchString(text[p.at:]) {
			break // "written by Ida Voss, and Jo Pell directs"
		}
		list = append(list, p)
		end = next
		if strings.HasPrefix(text[next:], "( ") { // "( Storm )"
			if k := strings.Index(text[next:], " ) "); k > 0 && k < 90 {
				end = next + k + 3
			}
		}
		i = h.pastAside(end)
		joint := ""
		for _, j := range joints {
			if strings.HasPrefix(text[i:], j) {
				joint = j
				break
			}
		}
		if joint == "" {
			break
		}
		i, comma = i+len(joint), joint[0] == ','
	}
	return h.wholeList(list, end), end
}

// wholeList leaves the first of a list that goes over into a clause: "created by A, B and C star in it".
func (h *hit) wholeList(list []credited, end int) []credited {
	word, _, _ := strings.Cut(h.s.shape.text[end:], " ")
	if len(list) < 2 || word == "" || strings.Contains(`.,;:()"`, word) || behindNames[word] || word[0] == '<' {
		if n := len(list); n < 2 || !list[n-1].comma || word == "" || word == "." || word == ";" || word == "(" || word == `"` {
			return list
		}
	}
	for i := range list {
		if list[i].comma {
			return list[:i]
		}
	}
	return list
}

// pastAside gives where the words go on behind what is told of a name between commas.
func (h *hit) pastAside(at int) int {
	text := h.s.shape.text
	if !strings.HasPrefix(text[at:], ", ") {
		return at
	}
	rest := text[at+2:]
	k := strings.Index(rest, " , ")
	if k < 0 || k > 110 || strings.ContainsAny(rest[:k], `.;:"(`) || !asideOf.MatchString(rest[:k+1]) {
		return at
	}
	behind := rest[k+1:]
	for _, j := range joints {
		if strings.HasPrefix(behind, j) && (j != ", " || strings.Contains(rest[k+3:], " and ")) {
			return at + 2 + k + 1
		}
	}
	return at
}

// asideOf begins what is told of somebody between commas.
var asideOf = phraseOf(`^(?:(?:via|through|under) (?:[^<]|<[NOWS]\d+>){3,} |(?:who|whose|best|known|formerly|a|an|the|his|her|one|author|creator|writer|best-known|also|himself|herself) [^<]{3,} )`)

// personAt reads a name with what stands before it.
func (h *hit) personAt(at int, later bool) (p credited, next int) {
	text := h.s.shape.text
	quoted, most := false, 9
	if later {
		most = 6
	}
	for i, n := at, 0; i < len(text) && n < most; n++ {
		k := strings.IndexByte(text[i:], ' ')
		if k < 0 {
			return credited{}, at
		}
		word := text[i : i+k]
		next = i + k + 1
		switch {
		case word == `"`:
			quoted = !quoted
		case word == "'s" || word == "'" || word == "-" || word == "the" && !quoted:
		case word[0] == '<' && !quoted:
			m := h.r.find(strings.Trim(word, "<>"))
			if m == nil {
				return credited{}, at
			}
			after, _, _ := strings.Cut(text[next:], " ")
			if after == "'s" || after == "'" {
				if m.full && m.kind != isShow {
					return credited{}, at // "by Ida Voss's company"
				}
				break
			}
			if companyWords[after] {
				return credited{}, at
			}
			if isHead := m.kind == isPerson || m.kind == isName && m.full; isHead && !h.r.isPart[m.name] && !h.r.outlets[m.name] && !creditedAs[after] && !(after != "" && after[0] == '<') && !jobWord(after) {
				return credited{mention: m, said: text[at:i], at: i}, next
			}
			if m.kind == isDate || m.kind == isSeason {
				return credited{}, at
			}
		case quoted || word[0] == '<':
		case word == "," && i > at && kinsmen[lastWord(strings.TrimRight(text[at:i], " "))]: // "with her husband, Per Lund"
		case noDescription[word] || word == "," || !('a' <= word[0] && word[0] <= 'z'):
			return credited{}, at
		}
		i = next
	}
	return credited{}, at
}

// jobWord tells a word such as "writer-director".
func jobWord(word string) bool {
	a, b, two := strings.Cut(word, "-")
	return two && (jobs[a] || a == "co" || a == "star") && jobs[b]
}

// twoJobs tells a person whose title is of two trades, "writer-director Ida Voss": either is as plain as the other.
func twoJobs(p *proposed) bool {
	return p.claim.Rule == "crew/title-before" && p.hit != nil && strings.ContainsAny(p.hit.group("role"), "-/") && len(rolesIn(p.hit.group("role"))) > 1
}
