package glean

// Two who say a thing together both say it: "said Kirsch and Oyelaran".

var saidTogether = []*phrase{
	phraseOf(` (?:said|say|says|added|wrote|explained|told <[OW]\d+>|noted|commented) (?:(?:creators?|showrunners?|co-creators|co-showrunners|executive producers|stars|hosts|directors|writers|and|executive|producers) )*<([PN]\d+)> and <([PN]\d+)> (?:[.,;]|in|of|on|when|via)`),
	phraseOf(` <([PN]\d+)> and <([PN]\d+)> (?:(?:also|both|have|jointly) )*(?:said|say|added|add|wrote|write|explained|explain|told|tell|tells|noted|commented)(?: |$)`),
}

// saidWith gives who else says a quotation that somebody says; "" for nobody.
func (h *hit) saidWith(by string) string {
	for i := h.r.indexOf(h.s); i >= 0 && h.r.sentences[i].paragraph == h.s.paragraph; i-- {
		text := h.r.sentences[i].shape.text
		for _, form := range saidTogether {
			found := form.FindStringSubmatch(text)
			if found == nil {
				continue
			}
			a, b := h.r.find(found[1]), h.r.find(found[2])
			if a == nil || b == nil || !a.full && a.kind != isPerson || !b.full && b.kind != isPerson || h.r.isPart[a.name] || h.r.isPart[b.name] {
				return ""
			}
			switch by {
			case a.name:
				return b.name
			case b.name:
				return a.name
			}
		}
	}
	return ""
}
