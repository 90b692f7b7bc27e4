package answer

import "backlot/internal/tv"

// How sure the model must be of two claims in words of which one likely answers, where neither
// is it alone, and how sure that anything does.
const (
	toTellFirst  = 0.4
	toTellSecond = 0.15
	toTellNone   = 0.3 // at most, that nothing does
)

// twofold are the two likeliest claims in words, where what is asked is likely told by one or the
// other.
func (c choice) twofold(keep func(*tv.Claim) bool) (first, second *tv.Claim) {
	if c.none >= toTellNone {
		return nil, nil
	}
	first, _ = c.best(toTellFirst, keep)
	if first == nil || first.Kind.Weighed() {
		return nil, nil
	}
	second, _ = c.best(toTellSecond, func(other *tv.Claim) bool { return other != first && keep(other) })
	if second == nil || second.Kind.Weighed() {
		return nil, nil
	}
	return first, second
}
