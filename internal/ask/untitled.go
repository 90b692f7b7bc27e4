package ask

import "strings"

// Untitled is a question without its show's title, whose words ask nothing: of "Lost
// Property" it is not asked whether it lost anything.
func (q Question) Untitled() string {
	title := q.Show.Typed
	for i := range q.Text {
		if end := i + len(title); title != "" && end <= len(q.Text) && strings.EqualFold(q.Text[i:end], title) {
			return q.Text[:i] + "it" + q.Text[end:]
		}
	}
	return q.Text
}
