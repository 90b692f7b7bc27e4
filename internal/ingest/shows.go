package ingest

import (
	"bytes"
	"context"
	"slices"

	"backlot/internal/library"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// shows brings in files that name a show each, its people and its characters: together,
// for what is known is read once, and each by itself where one of them cannot be.
func (i Import) shows(ctx context.Context, paths []string, tell func(Imported, error)) error {
	k, err := i.Store.Known(ctx, i.Actor.Desk)
	if err != nil {
		return err
	}
	known := showsOf(k)
	here := map[string]tv.Show{}
	for _, s := range k.Shows {
		here[s.ID] = s
	}
	done, errs, fresh := make([]Imported, len(paths)), make([]error, len(paths)), make([]library.Show, len(paths))
	all := sqlite.Batch{By: i.Actor}
	for n, path := range paths {
		done[n].File = path
		b, err := readFile(path)
		if err == nil {
			fresh[n], err = library.ParseShow(path, b)
		}
		if err != nil {
			errs[n] = told(err)
			continue
		}
		done[n].Show = fresh[n].Name
		s, ok := here[fresh[n].ID]
		if done[n].Same = ok && bytes.Equal(library.FormatShow(known(s)), b); !done[n].Same {
			add(&all, fresh[n])
		}
	}
	if len(all.Shows) > 0 {
		_, err = i.Store.Load(ctx, all)
	}
	for n, path := range paths {
		if err != nil && errs[n] == nil && !done[n].Same {
			one := sqlite.Batch{By: i.Actor}
			add(&one, fresh[n])
			_, wrong := i.Store.Load(ctx, one)
			errs[n] = inFile(path, wrong)
		}
		tell(done[n], errs[n])
	}
	return ctx.Err()
}

// add puts a show with its people and characters into a batch.
func add(b *sqlite.Batch, s library.Show) {
	b.Shows, b.People = append(b.Shows, s.Show), append(b.People, s.People...)
	for _, c := range s.Characters {
		c.Show = s.ID
		b.Characters = append(b.Characters, c)
	}
}

// showsOf gives a show with those who are known to play or work in it.
func showsOf(k sqlite.Known) func(tv.Show) library.Show {
	in := map[string]map[string]bool{}
	for _, p := range k.Parts {
		if in[p.Show] == nil {
			in[p.Show] = map[string]bool{}
		}
		in[p.Show][p.Person] = true
	}
	at := map[string]int{}
	for n, p := range k.People {
		at[p.ID] = n
	}
	characters := map[string][]tv.Character{}
	for _, c := range k.Characters {
		characters[c.Show] = append(characters[c.Show], c)
	}
	return func(s tv.Show) library.Show {
		file := library.Show{Show: s, Characters: characters[s.ID]}
		var people []int
		for id := range in[s.ID] {
			if n, ok := at[id]; ok {
				people = append(people, n)
			}
		}
		slices.Sort(people) // in their own order
		for _, n := range people {
			file.People = append(file.People, k.People[n])
		}
		return file
	}
}
