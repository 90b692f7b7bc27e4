package answer

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// inShort are, of a rank or a trade, what stands for it before a name.
var inShort = map[string][]string{
	"doctor": {"dr", "doc"}, "sergeant": {"sgt", "ds", "ps"}, "lieutenant": {"lt"}, "captain": {"capt"}, "professor": {"prof"}, "commander": {"cmdr"}, "colonel": {"col"}, "general": {"gen"},
	"inspector": {"di", "dci", "insp"}, "detective": {"det", "di", "ds", "dci", "dc", "inspector"}, "constable": {"pc", "dc", "wpc"}, "officer": {"pc", "constable", "deputy"},
	"reverend": {"rev", "revd"}, "priest": {"father", "fr", "rev", "reverend", "canon"}, "vicar": {"rev", "reverend", "canon"}, "nun": {"sister"}, "superintendent": {"supt"}, "councillor": {"cllr"}, "counsellor": {"cllr"},
	"cop": {"di", "ds", "dci", "dc", "pc", "detective", "inspector", "sergeant", "sgt", "officer", "constable"}, "policeman": {"di", "ds", "dci", "pc", "detective", "inspector", "sergeant", "sgt", "officer", "constable"},
}

// sameRank reports whether a word of a sentence stands for a rank: "Sgt" for the sergeant.
func sameRank(rank, word string) bool { return slices.Contains(inShort[rank], word) }

// byRank are the parts that a question names by a rank and a name, of which the sentence has the
// rank before the name: "captain lund" of Captain Per Lund, who is listed as Per Lund. Whoever has
// left the part counts where nobody has it.
func (f *file) byRank(rest []string) []tv.Standing {
	if len(rest) < 2 {
		return nil
	}
	if has := f.rankedOf(rest, plays); len(has) > 0 {
		return has
	}
	return f.rankedOf(rest, func(c tv.Claim) bool { return !plays(c) })
}

func (f *file) rankedOf(rest []string, ofSort func(tv.Claim) bool) []tv.Standing {
	return f.matters(func(c tv.Claim) bool {
		if c.Value.Person == "" || c.Value.Character == "" || !ofSort(c) || f.otherOne(c) {
			return false
		}
		name := strings.Fields(fold(c.Value.Character))
		var before []string
		for _, w := range rest {
			if !slices.Contains(name, w) {
				before = append(before, w)
			}
		}
		if len(before) == len(rest) || slices.ContainsFunc(before, func(w string) bool { return !ranks[w] && inShort[w] == nil && !offices[w] }) {
			return false
		}
		if !slices.ContainsFunc(before, func(w string) bool { return !slices.ContainsFunc(name, func(n string) bool { return sameRank(w, n) }) }) {
			return true // Dr Lund
		}
		return slices.ContainsFunc(f.known.Kind(tv.Cast), func(o *tv.Claim) bool {
			said := *o
			said.Value.Character = c.Value.Character
			return f.called(said, before)
		})
	})
}

// byTitle is the part whose name begins with what stands for what a question calls it, where that
// is one alone: the doctor is Dr Lund.
func (f *file) byTitle(what string) []tv.Standing {
	short := inShort[what]
	if short == nil {
		return nil
	}
	return f.onePlayer(f.matters(func(c tv.Claim) bool {
		first, _, _ := strings.Cut(fold(c.Value.Character), " ")
		return c.Value.Person != "" && plays(c) && (first == what || slices.Contains(short, first)) && !f.otherOne(c)
	}))
}

// offices stand before a name as ranks do.
var offices = setOf("chief", "commissioner", "major", "corporal", "private", "president", "senator", "mayor", "governor", "coach", "pastor", "bishop", "cardinal", "nurse", "brother", "mother", "madam", "count", "countess", "duke", "duchess", "baron", "admiral", "minister")

// onePlayer is what is known of who has a part, where that is one alone: of those who come, where
// the new one is asked for.
func (f *file) onePlayer(list []tv.Standing) []tv.Standing {
	if f.q.Change == tv.Joins && slices.ContainsFunc(list, func(st tv.Standing) bool { return head(st).Value.Change == tv.Joins }) {
		list = slices.DeleteFunc(list, func(st tv.Standing) bool { return head(st).Value.Change != tv.Joins })
	}
	for _, st := range list {
		if head(st).PersonID != head(list[0]).PersonID {
			return nil
		}
	}
	return list
}
