package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What a sentence tells of one network and one show it tells of those named with them: "ITV1 and
// ITVX", "A (season three), B and the medical drama C".

var besideNetworkRules = []rule{
	once("network/with-other", func(*hit) []tv.Claim { return nil }),
	once("network/of-each", func(*hit) []tv.Claim { return nil }),
}

var (
	// furtherShow follows a show with another of which the same is told.
	furtherShow = phraseOf(`^ (?:["'*] )*(?:\( [^()]{1,60} \) )?(?:for <E\d+> )?(?:<E\d+> )?(?:, which [^;,.]{1,80} )?(?:, |and |or |& |; |, and |as well as |plus |, plus |along with |alongside |, alongside |, along with |/ )(?:(?:[a-z][a-z0-9'-]*|<E\d+>) ){0,6}?(?:["'*] )*<(S\d+)>`)
	// notTogether are words behind which another thing is told of the next show.
	notTogether = phraseOf(` (?:creators?|stars?|starring|alum|alumna|alumnus|veterans?|makers?|producers?|writers?|directors?|spin-off|spinoff|prequel|sequel|who|from|like|after|before|by|than|film|movie|director|writer|showrunner|veterans|version|remake|opposite|against|follows|replaces|rival|podcast|also) `)
)

// networksBeside goes on from what has been claimed of a sentence.
func (r *reader) networksBeside(s *sentence) {
	text := s.shape.text
	if !strings.Contains(text, "<W") || asked(s) {
		return
	}
	n := len(r.proposed)
	for i := n - 1; i >= 0 && r.proposed[i].sentence == r.indexOf(s); i-- {
		p := r.proposed[i]
		if p.dropped || p.claim.Kind != tv.OnNetwork || p.claim.Negative || p.hit == nil || p.title == nil {
			continue
		}
		for _, w := range r.mentionsIn(text, 0, len(text), "W") {
			if w.name == p.claim.Value.Text {
				r.withOthers(s, p, w)
			}
		}
		r.ofEach(s, p)
		r.ofNext(s, p)
	}
}

var (
	// otherThanItsOwn are words before a further show of a sentence that make it none of the network's.
	otherThanItsOwn = phraseOf(` (?:creators?|stars?|starring|starred|alum|alumna|alumnus|veterans?|makers?|producers?|like|than|film|movie|director|writer|showrunner|veterans|version|remake|opposite|against|rival|podcast|based|inspired|unlike|known|credits|answer|behind|before|fame|acquired|bought|from|played|appeared|role|roles|wrote|directed|created|produced|elsewhere|meanwhile|novel|book|author|late|former|formerly|once) `)
	// ownOnly begins behind a further show where it is somebody's, or another kind of thing.
	ownOnly = phraseOf(`^ (?:["'*] )*(?:\( |fame|star|stars|creator|alum|actor|actress|veteran|director|writer|showrunner|producer|duo|team|co-star|franchise|universe|films?|movies?|author|novels?|books?) `)
)

// ofNext claims the network for a further show of which the sentence goes on to tell, where it names no other
// network: "NBC has A on hold, and the second season of B will start in May".
func (r *reader) ofNext(s *sentence, p proposed) {
	text := s.shape.text
	m := r.networkNamed(text, p.claim.Value.Text)
	if m == nil || len(r.mentionsIn(text, 0, len(text), "W")) != 1 || aFilm.MatchString(text) || p.claim.Certainty != tv.Confirmed {
		return
	}
	from := -1
	for _, o := range r.mentionsIn(text, 0, len(text), "WS") {
		end := o.at + strings.IndexByte(text[o.at:], '>') + 1
		if o.mention == m || r.titleOf(o.mention) == p.title {
			from = end
			continue
		}
		t := r.titleOf(o.mention)
		if from < 0 || t == nil || r.aired[t] != "" || otherThanItsOwn.MatchString(text[from:o.at]) || ownOnly.MatchString(text[end:]) || r.passing(s, o) || r.inPassing(s, o) || r.besides(t) {
			continue
		}
		h := &hit{r: r, s: s, rule: &besideNetworkRules[1], loc: []int{o.at, end}, start: max(o.at-1, 0), end: end, about: t}
		for _, c := range h.networkOf(t, m) {
			r.propose(h, c)
		}
		from = end
	}
}

// withOthers claims the networks named in a row with one.
func (r *reader) withOthers(s *sentence, p proposed, w placed) {
	text := s.shape.text
	for at := w.at; ; {
		end := at + strings.IndexByte(text[at:], '>') + 1
		found := furtherNet.FindStringSubmatchIndex(text[end:])
		if found == nil {
			break
		}
		at = end + found[2] - 1
		if strings.HasPrefix(text[end:], " , <") && ownersMark.MatchString(text[end+found[3]+1:]) {
			break // "Nordlys, AMC's service"
		}
		r.andNetwork(s, p, at)
	}
	for at := w.at; ; { // and those before it
		before := -1
		for _, o := range r.mentionsIn(text, 0, at, "W") {
			end := o.at + strings.IndexByte(text[o.at:], '>') + 1
			if found := furtherNet.FindStringSubmatchIndex(text[end:]); found != nil && end+found[2]-1 == at {
				before = o.at
			}
		}
		if before < 0 {
			break
		}
		at = before
		r.andNetwork(s, p, at)
	}
}

// andNetwork claims that the show of a claim is on the network at an offset too.
func (r *reader) andNetwork(s *sentence, p proposed, at int) {
	text := s.shape.text
	end := at + strings.IndexByte(text[at:], '>') + 1
	h := &hit{r: r, s: s, rule: &besideNetworkRules[0], loc: []int{at, end}, start: max(at-1, 0), end: end, about: p.title}
	m := r.find(text[at+1 : end-1])
	if m == nil || !h.maySpeakFor(at) || r.bothSay(text, m.name) {
		return
	}
	for _, c := range h.networkOf(p.title, m) {
		c.Certainty, c.Detail = p.claim.Certainty, p.claim.Detail
		r.propose(h, c)
	}
}

// bothSay tells that networks only say a thing together.
func (r *reader) bothSay(text, name string) bool {
	return r.everyMention(text, name, func(at, end int) bool { return sayTogether.MatchString(text[end:]) })
}

var sayTogether = phraseOf(`^ (?:(?:have|had|are) (?:all|both) |(?:have |both |today |jointly |also )*(?:said|say|announced|confirmed|told|declined)|spokes[a-z]+|executives?|bosses) `)

// ofEach claims the network for every show named in a row with that of a claim.
func (r *reader) ofEach(s *sentence, p proposed) {
	text := s.shape.text
	m := r.networkNamed(text, p.claim.Value.Text)
	if m == nil {
		return
	}
	for _, o := range r.mentionsIn(text, 0, len(text), "S") {
		if r.titleOf(o.mention) != p.title {
			continue
		}
		for at := o.at; ; {
			end := at + strings.IndexByte(text[at:], '>') + 1
			found := furtherShow.FindStringSubmatchIndex(text[end:])
			if found == nil || notTogether.MatchString(text[end:end+found[2]-1]) {
				break
			}
			at = end + found[2] - 1
			end = at + strings.IndexByte(text[at:], '>') + 1
			next := placed{r.find(text[at+1 : end-1]), at}
			t := r.titleOf(next.mention)
			if t == nil || t == p.title || r.aired[t] != "" || r.passing(s, next) {
				continue
			}
			h := &hit{r: r, s: s, rule: &besideNetworkRules[1], loc: []int{at, end}, start: max(at-1, 0), end: end, about: t}
			for _, c := range h.networkOf(t, m) {
				r.propose(h, c)
			}
		}
		return
	}
}

// networkNamed gives the first mention of a network in a shape.
func (r *reader) networkNamed(text, name string) *mention {
	for _, w := range r.mentionsIn(text, 0, len(text), "W") {
		if w.name == name {
			return w.mention
		}
	}
	return nil
}
