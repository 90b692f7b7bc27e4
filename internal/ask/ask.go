// Package ask reads a question as members type it: what is being asked, about
// which show, season, person or character, and what the question takes for
// granted. "wen is sevrance s2 comming" asks for the premiere of season 2.
//
// It knows the words of questions and, through an index, what things are called.
// It knows no claims: whether there is an answer is not its business, nor which
// season is meant where none is named. It is pure.
package ask

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// About is what a question asks for.
type About string

// What can be asked for. Anything is the zero value: none of these.
const (
	Anything     About = ""
	Premiere     About = "premiere"     // the first day
	Finale       About = "finale"       // the last day
	Order        About = "order"        // renewed, cancelled, to come at all
	Production   About = "production"   // filming, wrapped, where it stands
	Part         About = "part"         // who plays whom
	Change       About = "change"       // whether somebody is back, new, leaving
	Cast         About = "cast"         // who is in it
	Who          About = "who"          // who a person or character is
	Crew         About = "crew"         // who makes it
	Delay        About = "delay"        // whether and why it is late
	Episodes     About = "episodes"     // how many
	Network      About = "network"      // where to watch
	Final        About = "final"        // whether it is the last season
	Spinoff      About = "spinoff"      // what else comes of it
	Relationship About = "relationship" // what is between characters
	Quote        About = "quote"        // what somebody said
	Plot         About = "plot"         // what happens
	News         About = "news"         // the latest
	Rumours      About = "rumours"      // what is said and not confirmed
	Denial       About = "denial"       // whether somebody has denied something
)

// Question is one thing asked. Zero fields mean that the question does not say.
type Question struct {
	Text  string // these words of what was typed
	About About
	Yes   bool // to be answered with yes or no
	Not   bool // put with "not", so that neither yes nor no would be plain
	Bare  bool // names and nothing that asks
	When  bool // for a day
	Many  bool // for a number
	Where bool // for a place
	Why   bool // for a reason
	Past  bool // about what is over
	First bool // about the very beginning

	Before bool // for whoever did it before somebody, or before those who do it now
	Either bool // for one of several answers
	Come   bool // whether it has come by now
	Gone   bool // whether somebody has left by now

	Show    Thing
	Season  int
	Episode int  // of that season, where one is asked about
	Next    bool // "the next season", "the new season"
	People  []Thing

	Kin    string  // what somebody is to the first of People, and who is asked for: "best friend"
	Stage  string  // the stage asked about, one of tv's
	Change string  // the change of a part asked about, one of tv's
	Role   string  // the role behind the camera, as claims write it
	Date   tv.Date // a date the question names

	AnyYear bool // the date is one of any year: "January 17"

	Presupposes Premise
	Words       []string // all that carry meaning but for names, folded, in order
	Rest        []string // those of them that are no words of questions: perhaps a name nobody here knows

	Itself *Question // where it may be the show that it calls a revival: the question about that

	tells    bool      // says something rather than asks it, where a question follows
	Compares bool      // asks which of several comes first
	of       []subject // that the same is asked of, where they are several
}

// Premise is something that a question takes for granted.
type Premise string

// What a question can take for granted.
const (
	IsCancelled Premise = "cancelled"
	IsRenewed   Premise = "renewed"
	IsDelayed   Premise = "delayed"
	IsLeaving   Premise = "leaving" // that somebody leaves
	IsDated     Premise = "dated"   // that it comes on Question.Date
)

// Thing is what a name may mean. One thing where it is clear, several where each
// could be meant.
type Thing struct {
	Typed   string // as it stands in the question
	Entries []names.Entry
}

// Clear reports whether exactly one thing is meant.
func (t Thing) Clear() bool { return len(t.Entries) == 1 }

// main is the thing under its main names.
func (t Thing) main(index *names.Index) Thing {
	entries := slices.Clone(t.Entries)
	for i, e := range entries {
		for _, m := range index.Things(e.ID, e.Kind) {
			if m.Show == e.Show {
				entries[i] = m
			}
		}
	}
	t.Entries = entries
	return t
}

// Options is what is known before a question is read.
type Options struct {
	Show names.Entry // the show asked about where the question names no other
	Day  tv.Date     // on which it is asked; dates without a year count from it
}

// longest is how much of a question is read, in bytes.
const longest = 1000

// Read reads what somebody typed: one question, or several where there are
// several in it. What one of them names counts for the next, if that names
// nothing. Nothing typed gives no question.
func Read(typed string, index *names.Index, o Options) []Question {
	if len(typed) > longest {
		typed = cut(typed)
	}
	typed = inFull(titleInFull(plainly(yesOrNo.ReplaceAllString(typed, "yes or no")), index), index)
	var list []Question
	for _, part := range split(wholeTitles(typed, index)) {
		if len(list) > 0 && !list[len(list)-1].names() && (whatThen.MatchString(part) || saidSo.MatchString(part)) {
			continue // of what was asked
		}
		if len(list) > 0 && onlyDay.MatchString(part) {
			part, list = list[len(list)-1].Text+" "+part, list[:len(list)-1]
		}
		q, ok := read(withoutCarrier(withoutAside(withoutRequest(part))), index, o)
		if !ok {
			continue
		}
		if len(list) > 0 {
			q = q.after(list[len(list)-1])
		}
		list = append(list, q)
	}
	var all []Question
	for _, q := range asked(withoutPremise(withoutPreface(list), typed)) {
		all = append(all, q.each()...)
	}
	return all[:min(most, len(all))]
}

// yesOrNo is how it is typed that one of the two is wanted; neither letter asks why.
var yesOrNo = regexp.MustCompile(`(?i)\b(y ?/ ?n|ye[as] or nay|yay or nay|yeah or nah)\b`)

// whatThen asks no more than the question before it.
var whatThen = regexp.MustCompile(`(?i)^(so |and )?what(['’]?s| is)? (happened|gives|going on|the story|the deal|up|that about)( with (that|it|this))?$`)

// onlyDay asks for the day of what stands before it: "it ends in may. which day".
var onlyDay = regexp.MustCompile(`(?i)^(?:so |and |but )?(?:on )?(?:which|what) (?:exact )?(?:day|date|night|week|month|year|\pL+day)$`)

// most questions that are answered at once.
const most = 4

func read(text string, index *names.Index, o Options) (Question, bool) {
	s := scan(text)
	if len(s.tokens) == 0 {
		return Question{}, false
	}
	s.spot(index, o.Show)
	s.showForPart()
	s.seasons()
	q := Question{Text: text, Season: s.season, Episode: episode(text), Next: s.next}
	s.dates(&q, o.Day)
	s.classify(&q)
	s.byTitle(&q, index)
	s.compared(&q, index)
	q.Show, q.People, q.Kin = s.show.main(index), s.people, s.kinAsked(q)
	for i, p := range q.People {
		q.People[i] = p.main(index)
	}
	q.Words, q.Rest = s.words()
	q.Itself = q.ofItself(s.line(), index, o)
	return q, true
}

// after fills what a question leaves out from the one before it: "who plays
// runa, and is she back?"
func (q Question) after(p Question) Question {
	if q.Show.Typed == "" && p.Show.Typed != "" {
		q.Show, q.of = p.Show, p.of
		q.Compares = len(q.of) > 1 && q.About == Premiere
	}
	if q.Show.Typed == p.Show.Typed && q.Season == 0 && !q.Next {
		q.Season, q.Next = p.Season, p.Next
	}
	if q.About == Anything && q.Why && len(q.Words)+len(q.People) == 0 && q.Show.Typed == p.Show.Typed && andWhy.MatchString(q.Text) {
		text := q.Text
		q = p
		q.Text, q.Yes, q.Not, q.When, q.Why = p.Text+" "+text, false, false, false, true
	}
	if len(q.People) == 0 && (pronoun.MatchString(q.Text) || q.About == Part && standsFor.MatchString(q.Text)) {
		if q.People = p.People; len(p.People) > 0 && q.Show.Typed == "" {
			q.Show = p.Show // theirs
		}
		if kin := kinOf(p); kin != "" && q.About == Part && q.Kin == "" {
			q.Kin = kin // "has runa a brother, who plays him"
		}
	}
	if (q.About == Part || q.About == Who) && len(q.People)+len(q.Rest) == 0 && len(p.People) == 0 && (pronoun.MatchString(q.Text) || standsFor.MatchString(q.Text)) {
		q.Rest, q.Words = p.Rest, append(q.Words[:len(q.Words):len(q.Words)], p.Words...)
	}
	q = q.ofPartHad(p)
	if q.Role == "writer" && theWork.MatchString(q.Text) && slices.ContainsFunc(p.Words, func(w string) bool { return music[w] }) {
		q.Role = "composer" // "the songs are great, who wrote them"
	}
	if q.About == Anything && q.Where && p.About == Order && whereNow.MatchString(q.Text) {
		q.About = Network // "brood got dropped, where is it now"
	}
	if q.About == Anything && len(q.People) == 0 && p.names() && len(p.People) > 1 && (connects.MatchString(q.Text) || bond.MatchString(strings.ToLower(q.Text))) {
		q.People, q.About = p.People, Relationship // "fintan and noreen, what's the connection"
		q.Words, q.Rest = nil, nil
	}
	if (q.About == Anything || q.About == Change && q.Change == "") && len(q.People) > 1 && len(q.People) == len(p.People) && q.Show.Typed == p.Show.Typed && bond.MatchString(strings.ToLower(q.Text)) {
		q.About = Relationship // "hedwig and father kowal, were they married"
	}
	if q.About == Anything && q.Season > 0 && p.Bare && (p.About == Anything || p.About == Order) && ifTrueOnly.MatchString(q.Text) {
		q.About = Order // "harbour lights s3?? is it true"
	}
	if q.About == News && len(q.People) == 0 && p.names() {
		q.People = p.People // "burt and irving, whats the deal there"
		if len(q.People) > 1 && characters(q.People) {
			q.About = Relationship
		}
	}
	return q
}

// andWhy asks for the reason of what was asked before.
var andWhy = regexp.MustCompile(`(?i)^(so |and |but |if so )*(why|how come|because( of what)?|on account of what|over what|what for|whose fault)( is that| that| tho| though| so)?$`)

// whereNow asks where a show went.
var whereNow = regexp.MustCompile(`(?i)^where(['’]?s| is| did| has) it( now| gone| go| going)?( now)?$`)

// connects asks what is between two.
var connects = regexp.MustCompile(`(?i)\b(connection|relation|relationship|link|history|between (?:them|those|these|the two))\b`)

// theWork stands for what the question before has named, and music is that of it which
// a composer writes.
var (
	theWork = regexp.MustCompile(`(?i)\b(it|them|those|these|that)\b`)
	music   = set(`song songs music theme tune score soundtrack`)
)

// kinOf is the word of a question for somebody's kin, who is asked about.
func kinOf(q Question) string {
	if q.Kin != "" {
		return q.Kin
	}
	for _, w := range q.Words {
		if kinNames[w] {
			return w
		}
	}
	return ""
}

// kinNames are what somebody may be to another, and no name.
var kinNames = set(`wife husband son daughter sister brother mother father boyfriend girlfriend cousin uncle aunt twin boss partner`)

// pronoun stands for somebody the question before has named.
var pronoun = regexp.MustCompile(`(?i)\b(he|she|him|her|his|they|them|the act(or|ress)['’]?s?)\b`)

// cut shortens what is typed to whole letters.
func cut(typed string) string {
	end := longest
	for end > 0 && typed[end]&0xC0 == 0x80 {
		end--
	}
	return typed[:end]
}
