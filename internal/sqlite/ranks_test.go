package sqlite

import (
	"testing"

	"backlot/internal/tv"
)

// Two names of one network on the list are one network: a service that was
// renamed is no conflict, and a newer word of it is no news.
func TestNetworkIsKnownByAnyOfItsNames(t *testing.T) {
	s := opened(t)
	if _, err := s.Load(ctx, Batch{Origin: "starter", Version: "1", Networks: []tv.Network{{Name: "Norda+", Names: []string{"Norda", "Norda Plus"}}}}); err != nil {
		t.Fatal(err)
	}
	e := says("Tin Roof", "Tin Roof is on Norda Plus, and on NORDA, and on Sula.")
	e.Shows, e.NewShows = []string{"tin-roof"}, []tv.Show{{Name: "Tin Roof"}}
	e.Claims = nil
	for _, name := range []string{"Norda Plus", "NORDA", "Sula"} {
		e.Claims = append(e.Claims, tv.Claim{ShowName: "Tin Roof", Kind: tv.OnNetwork, Value: tv.Value{Text: name}, Certainty: tv.Confirmed, AsOf: "2026-01-01", Quote: e.Text, End: len(e.Text)})
	}
	published(t, s, Actor{Desk: "a"}, e)
	ids := map[string]string{}
	for _, c := range claimsOf(t, s, View{Desk: "a"}, "tin-roof") {
		ids[c.Value.Text] = c.NetworkID
	}
	if len(ids) != 3 || ids["Norda Plus"] != "Norda+" || ids["NORDA"] != "Norda+" || ids["Sula"] != "" {
		t.Errorf("%v", ids)
	}
}
