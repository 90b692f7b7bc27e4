package bot

import (
	"context"
	"regexp"
	"strings"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// carriers are the networks that a question names, as they are written: those of the list,
// else whatever stands where one is named.
func (b *Bot) carriers(ctx context.Context, q ask.Question) ([]reply.Text, error) {
	if q.About != ask.Network || !q.Yes {
		return nil, nil
	}
	list, err := b.Store.Networks(ctx)
	if err != nil {
		return nil, err
	}
	if found := carriersIn(q.Text, writtenAs(list)); len(found) > 0 {
		return found, nil
	}
	if len(q.Rest) > 0 {
		return []reply.Text{reply.Words(q.Stranger())}, nil
	}
	return nil, nil
}

// notOn is what was found to whether a show is on a network, where it is told to be on another:
// a sentence that has it on the one asked about answers before that.
func (b *Bot) notOn(ctx context.Context, f found, v sqlite.View) (found, error) {
	var err error
	if f.carriers, err = b.carriers(ctx, f.question); err != nil {
		return f, err
	}
	other := f
	other.answer = answer.Answer{Season: f.answer.Season, Near: f.answer.Told[0].Claim}
	for _, look := range []func(context.Context, found, sqlite.View) (found, error){b.inText, b.byName} {
		if said, err := look(ctx, other, v); err != nil || said.answer.Known() {
			return said, err
		}
	}
	return other, nil // where it is does not tell that it is there
}

// writtenAs are the names of networks as they are written, by what they are typed.
func writtenAs(list []tv.Network) map[string]string {
	known := map[string]string{}
	for _, n := range list {
		for _, name := range append([]string{n.Name}, n.Names...) {
			if f := names.Fold(name); known[f] == "" {
				known[f] = name
			}
		}
	}
	delete(known, "now") // "is on now"
	return known
}

// longestCarrier is how many words the name of a network has, mostly.
const longestCarrier = 4

// carriersIn are the networks that stand in a question behind a word that one follows.
func carriersIn(question string, known map[string]string) []reply.Text {
	var found []reply.Text
	words := strings.FieldsFunc(question, func(r rune) bool { return strings.ContainsRune(" ,?!.;", r) })
	for i := 0; i < len(words); i++ {
		if i > 0 && !beforeCarrier[strings.ToLower(words[i-1])] {
			continue
		}
		for n := min(longestCarrier, len(words)-i); n > 0; n-- {
			if name := known[names.Fold(strings.Join(words[i:i+n], " "))]; name != "" {
				found = append(found, reply.Network(name))
				i += n - 1
				break
			}
		}
	}
	return found
}

// beforeCarrier are words that a network follows.
var beforeCarrier = map[string]bool{"on": true, "to": true, "or": true, "and": true, "at": true, "for": true, "by": true, "from": true, "off": true, "leaving": true,
	"is": true, "are": true, "was": true, "has": true, "have": true, "a": true, "an": true, "did": true, "does": true, "do": true, "will": true, "the": true}

// refusalOfNetwork says that no source has it on the network that a question names, going
// there, or leaving it.
func (f found) refusalOfNetwork(what reply.Text) reply.Text {
	asked := f.question.Untitled()
	switch {
	case f.answer.Near.Ends():
		return reply.Say("ask.nothing.saved", "what", what)
	case len(f.carriers) == 0:
		return reply.Say("ask.nothing.network", "what", what)
	case leavesIt.MatchString(asked):
		return reply.Say("ask.nothing.network.leaves", "network", reply.Either(f.carriers...), "what", what)
	case goesThere.MatchString(asked):
		return reply.Say("ask.nothing.network.moves", "network", reply.Either(f.carriers...), "what", what)
	}
	return reply.Say("ask.nothing.network.named", "network", reply.Either(f.carriers...), "what", what)
}

var (
	leavesIt  = regexp.MustCompile(`(?i)\b(leav(e|es|ing)|left|los(e|es|ing)|lost|dropp(ed|ing)|quit(s|ting)?|(going|gone|coming) (from|off))\b`)
	goesThere = regexp.MustCompile(`(?i)\b(mov(e|es|ed|ing)|switch(es|ed|ing)?|jump(s|ed|ing)?|going|coming|goes|shift(s|ed|ing)?) (over )?to\b`)
)
