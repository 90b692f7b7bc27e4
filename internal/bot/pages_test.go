package bot

import (
	"fmt"
	"testing"

	"backlot/internal/reply"
)

func TestPages(t *testing.T) {
	for _, c := range []struct {
		page, total int
		want        string
	}{
		{1, 0, ""}, {1, 10, ""}, {1, 11, "[More (2 of 2) →2]"}, {2, 11, "[Back →1]"}, {1, 30, "[More (2 of 3) →2][Last →3]"}, {3, 30, "[First →1][Back →2]"},
		{2, 31, "[Back →1][More (3 of 4) →3][Last →4][Page 2 of 4: 1 2 3 4]"}, {4, 31, "[First →1][Back →3][Page 4 of 4: 1 2 3 4]"},
	} {
		got := ""
		for _, n := range pages(reply.Ask("news", "show", "x", "page", "7"), c.page, c.total, 10) {
			if n.How != reply.Replace || n.Request.Arg("show") != "x" {
				t.Errorf("%+v", n)
			}
			if n.Pick == "" {
				got += fmt.Sprintf("[%s →%s]", n.Label, n.Request.Arg("page"))
				continue
			}
			got += "[" + n.Label.String() + ":"
			for _, choice := range n.Choices {
				got += " " + choice.Value
			}
			got += "]"
		}
		if got != c.want {
			t.Errorf("page %d of %d things: %s, want %s", c.page, c.total, got, c.want)
		}
	}
	for _, last := range []int{25, 26, 100, 9999} {
		choices := jump(reply.Ask("news"), 1, last).Choices
		seen := map[string]bool{}
		for _, c := range choices {
			seen[c.Value] = true
		}
		if len(seen) != 25 || choices[0].Value != "1" || choices[24].Value != fmt.Sprint(last) {
			t.Errorf("of %d pages: %v", last, choices)
		}
	}
}
