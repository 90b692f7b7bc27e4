package ask

import (
	"testing"

	"backlot/internal/names"
)

// plainTitles are shows whose titles are words of which questions are made, beside others.
func plainTitles() *names.Index {
	var list []names.Entry
	for _, name := range []string{"Last Order", "Final Cut", "The Return", "Season of Wrath", "When the Boat Comes In", "Dead Guys Don't Dance", "Who Killed the Director",
		"Episode Nine", "Back in the Hall", "Out of Order", "A Place to End", "Copper Street", "Severance", "Night Court", "The Last Kingdom", "Wren"} {
		list = append(list, names.Entry{Kind: names.Show, ID: names.Slug(name), Name: name, Main: true})
	}
	for show, name := range map[string]string{"dead-guys-dont-dance": "Gus", "last-order": "Mo Birch", "the-return": "Hanne"} {
		list = append(list, names.Entry{Kind: names.Character, ID: names.Slug(name), Name: name, Main: true, Show: show})
	}
	return names.New(list)
}

// Titles made of the words of questions are found in them: in small letters, without their
// article, with a slip, by their first words.
func TestPlainTitles(t *testing.T) {
	x := plainTitles()
	for _, c := range []struct {
		typed, show string
		about       About
		season      int
	}{
		{"is last order renewed", "last-order", Order, 0},
		{"when is last order back", "last-order", Premiere, 0},
		{"who plays mo in last order", "last-order", Part, 0},
		{"last order s2 when", "last-order", Premiere, 2},
		{"is lst order cancelled", "last-order", Order, 0},
		{"last ordr season 2 release date", "last-order", Premiere, 2},
		{"why was last order cancelled", "last-order", Order, 0},
		{"is final cut renewed", "final-cut", Order, 0},
		{"when does final cut start", "final-cut", Premiere, 0},
		{"how many episodes in final cut", "final-cut", Episodes, 0},
		{"finl cut s3", "final-cut", Anything, 3},
		{"who directs final cut", "final-cut", Crew, 0},
		{"where can i watch final cut", "final-cut", Network, 0},
		{"is the return coming back", "the-return", Order, 0},
		{"is the return cancelled", "the-return", Order, 0},
		{"when is the return season 2 out", "the-return", Premiere, 2},
		{"who is hanne in the return", "the-return", Who, 0},
		{"cast of the return", "the-return", Cast, 0},
		{"is season of wrath renewed", "season-of-wrath", Order, 0},
		{"season of wrath s2 when", "season-of-wrath", Premiere, 2},
		{"when does season of wrath season 2 start", "season-of-wrath", Premiere, 2},
		{"season of wrth cast", "season-of-wrath", Cast, 0},
		{"who is in season of wrath", "season-of-wrath", Cast, 0},
		{"when is when the boat comes in back", "when-the-boat-comes-in", Premiere, 0},
		{"when boat comes in season 2 date", "when-the-boat-comes-in", Premiere, 2},
		{"is when the boat comes in cancelled", "when-the-boat-comes-in", Order, 0},
		{"who is in when the boat coms in", "when-the-boat-comes-in", Cast, 0},
		{"is gus coming back in dead guys", "dead-guys-dont-dance", Change, 0},
		{"is dead guys renewed", "dead-guys-dont-dance", Order, 0},
		{"dead guys s3 when", "dead-guys-dont-dance", Premiere, 3},
		{"when is dead guys dont dance back", "dead-guys-dont-dance", Premiere, 0},
		{"is dead guys on netflix", "dead-guys-dont-dance", Network, 0},
		{"is gus in dead guys season 3", "dead-guys-dont-dance", Change, 3},
		{"dead guys got cancelled right", "dead-guys-dont-dance", Order, 0},
		{"who created dead guys", "dead-guys-dont-dance", Crew, 0},
		{"who wrote dead guys", "dead-guys-dont-dance", Crew, 0},
		{"who runs dead guys now", "dead-guys-dont-dance", Crew, 0},
		{"dead guys cast", "dead-guys-dont-dance", Cast, 0},
		{"dead guys news", "dead-guys-dont-dance", News, 0},
		{"dead guys", "dead-guys-dont-dance", Anything, 0},
		{"who killed the director cast", "who-killed-the-director", Cast, 0},
		{"is who killed the director renewed", "who-killed-the-director", Order, 0},
		{"who killed director season 2 when", "who-killed-the-director", Premiere, 2},
		{"when is episode nine back", "episode-nine", Premiere, 0},
		{"is episode nine cancelled", "episode-nine", Order, 0},
		{"who plays the judge in back in the hall", "back-in-the-hall", Part, 0},
		{"is back in the hall renewed", "back-in-the-hall", Order, 0},
		{"back in hall s2", "back-in-the-hall", Anything, 2},
		{"is out of order coming back", "out-of-order", Order, 0},
		{"out of ordr season 2 date", "out-of-order", Premiere, 2},
		{"is a place to end ending", "a-place-to-end", Order, 0},
		{"when is place to end out", "a-place-to-end", Premiere, 0},
		{"is copper st renewed", "copper-street", Order, 0},
		{"copper st. season 2 when", "copper-street", Premiere, 2},
		{"who plays the cop in copper st", "copper-street", Part, 0},
		// What only asks is no title.
		{"is severance out of order", "severance", Order, 0},
		{"when is the final episode of severance", "severance", Finale, 0},
		{"is this the final season of severance", "severance", Final, 0},
		{"who killed the director in severance", "severance", Plot, 0},
		{"did they order more severance", "severance", Order, 0},
		{"when is the last episode", "", Finale, 0},
		{"is it dead guys", "", Plot, 0},
		{"is he dead guys", "", Plot, 0},
		{"is the last season out guys", "", Final, 0},
		{"when does the season end", "", Finale, 0},
	} {
		list := Read(c.typed, x, Options{})
		if len(list) == 0 {
			t.Errorf("%q is no question", c.typed)
			continue
		}
		q, got := list[0], ""
		if q.Show.Clear() {
			got = q.Show.Entries[0].ID
		}
		if got != c.show || q.About != c.about || q.Season != c.season {
			t.Errorf("%q is read as %q of %q, season %d; want %q of %q, season %d", c.typed, q.About, got, q.Season, c.about, c.show, c.season)
		}
	}
}
