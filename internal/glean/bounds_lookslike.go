package glean

import "backlot/internal/tv"

// What looks like a stage of the show and is none: work that is only looked forward to, somebody's
// other shoot, the rest of a first season, a season that is told of for what was to be in it.

var lookForms = []form{
	// work that goes on one day, which nobody says when
	{kinds: []tv.Kind{tv.Stage}, value: tv.Filming, look: phraseOf(` (?:look(?:s|ed|ing)? forward to|can 't wait to|can't wait to|cannot wait to|eager to|excited to|anxious to|itching to|the chance to|the day (?:when )?we can) (?:[a-z]+ly )?(?:resum(?:e|ing)|restart(?:ing)?|return(?:ing)? to|get(?:ting)? back (?:to|into)|be(?:ing)? back (?:on|in|at)|go(?:ing)? back (?:to|into)|start(?:ing)?|begin(?:ning)?) `), not: phraseOf(` (?:(?:is|are) (?:now |already |currently |well )?(?:underway|under way)|(?:has|have) (?:already )?(?:begun|started|resumed)|resumed|begins|began|starts|<D\d+>) `), near: 8},
	// another work in which somebody is
	{kinds: []tv.Kind{tv.Stage}, value: tv.Filming, look: phraseOf(` (?:film|movie|feature|picture|blockbuster|biopic|project|play|drama|comedy|thriller|pilot|sequel|series) (?:that |which |, which )?(?:he|she) (?:is|was|'s|has been|had been) (?:currently |now |also |busy |still |already )*(?:shooting|filming|making) `), near: 8},
	{kinds: []tv.Kind{tv.Stage}, value: tv.Filming, look: phraseOf(` (?:(?:a|the|an|his|her) (?:[^ ]+ ){0,3}?(?:film|movie|feature|biopic)|(?:film|movie|feature) (?:" ?)?<[NS]\d+>) (?:" )?(?:that |which |, which )?(?:is|was) (?:currently |now |also |still |already )*(?:shooting|filming) `), near: 8},
	// the rest of a season that is on
	{kinds: []tv.Kind{tv.Stage}, value: tv.Renewed, look: phraseOf(` (?:(?:full|back)(?:-| )(?:season|nine) (?:order|pickup|pick-up|commitment|episodes)|(?:for|to|given|gets|got|ordered|orders|ordering|get|earns|earned|lands|landed|scores|scored|gave|handed|granted|awarded|picked up) (?:it |them |(?:["'] )?<S\d+> (?:["'] )?)?(?:a|the|its|their) (?:full season|back nine)) `), not: phraseOf(` (?:renew[a-z]*|recommission[a-z]*|another|(?:second|third|fourth|fifth|2nd|new) full|<E\d+> (?:renewal|pickup|order)) `), near: 8},
	{kinds: []tv.Kind{tv.Stage}, value: tv.Announced, look: phraseOf(` back(?:-| )nine (?:order|pickup|pick-up|episodes|of|for) `)},
	{kinds: []tv.Kind{tv.Stage}, value: tv.Announced, look: phraseOf(` (?:(?:just|now|already|recently|also|since) )(?:been )?(?:picked up for|given|handed|granted|earned|landed) a full(?: season|-season) `), not: phraseOf(` (?:pilot|pilots|straight-to-series|series order|new series) `)},
}
