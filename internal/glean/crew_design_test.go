package glean

import "testing"

// Crafts of an animated show, and who takes one over.
func TestDesignWork(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "Yuko Ohashi is in charge of series composition.", []string{"S0 crew Yuko Ohashi series composition, confirmed"}, nil},
		{show + "Takeshi Rin is designing the characters.", []string{"S0 crew Takeshi Rin character designer, confirmed"}, nil},
		{show + "Takumi Seo replaces Hana Yoshino as character designer.", []string{"S0 crew Takumi Seo character designer, confirmed", "S0 crew Hana Yoshino character designer, confirmed, not so"}, []string{"recast", "departs"}},
		{show + "Takumi Seo replaces Hana Yoshino as Captain Aske.", nil, []string{"crew"}},
		{show + "Masaru Kanzaki is directing the anime.", []string{"S0 crew Masaru Kanzaki director, confirmed"}, nil},
		{show + "Executive producer Nina Castillo will direct the two-hour closer.", []string{"S0 crew Nina Castillo director, confirmed"}, nil},
	})
}
