package glean

// givenNames are common given names: what begins with one is somebody's name more
// often than a show's.
var givenNames = words(`aaron abby abigail adam adrian agnes ahmed aidan aisha alan alana albert alejandro alex alexa alexander alexandra alexis alfie alfred ali alice alicia alison
	allison alma alyssa amanda amber amelia amir amy ana anders andre andrea andrei andrew andy angela angus anil anita ann anna annabel anne annette annie anthony antonia antonio anya april
	archie aria ariana arjun arnold arthur asha ashley astrid audrey austin ava barbara barry beatrice becky bella ben benedict benjamin bernard bert beth bethany betty beverly bianca bill
	billie billy bob bobby bonnie brad bradley brandon brenda brendan brent brett brian bridget brittany bruce bruno bryan bryce caitlin callum calvin cameron camilla carl carla carlos carly
	carmen carol caroline carrie casey cassandra catherine cathy cecilia celia chad charlene charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher
	cindy claire clara clark claudia clive clyde colin colleen connie connor constance cora corey courtney craig curtis cynthia daisy damian damien dan dana daniel daniela danielle danny daphne
	darius darren darryl dave david dawn dean deborah debra declan deepa delia denise dennis derek desmond devon diana diane diego dina dinah dmitri dominic don donald donna doris dorothy doug
	douglas duncan dylan earl ed eddie edgar edith edmund edna eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elise eliza elizabeth ella ellen ellie elliot elliott elsa elsie
	emily emma enrique eric erica erik erin ernest esme esther ethan eugene eva evan eve evelyn faith farah fatima fay felicity felix fernando finn fiona flora florence frances francesca francis
	francisco frank frankie franklin fred freddie frederick freya gabriel gabriela gail gareth gary gavin gemma gene geoff geoffrey george georgia georgina gerald gerard gideon gillian gina
	giovanni gladys glen glenn gloria gordon grace graham grant greg gregory greta guy gwen hamish hannah hans harold harriet harris harry harvey hassan hazel heather hector heidi helen helena henrik henry
	herbert hilary holly howard hugh hugo ian ibrahim ida idris imogen imran ines ingrid irene iris irina isaac isabel isabella isla ivan ivy jack jackie jacob jacqueline jade jake jamal james
	jamie jan jana jane janet janice jared jasmine jason javier jay jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jess jesse jessica jill jim jimmy jo joan joanna joanne jodie joe joel
	johan john johnny jon jonah jonas jonathan jordan jorge jose joseph josh joshua joy joyce juan judith judy julia julian juliana julie juliet julius june justin karen karim karina karl kate katherine
	kathleen kathryn kathy katie katrina kay keith kelly kelsey ken kenneth kenny kerry kevin khalid kim kirsten kirsty kit krista kristen kristin kurt kyle lana lance larry lars laura lauren laurence
	lawrence leah lee leila lena leo leon leonard leonora leroy leslie lewis liam lila lillian lily lina linda lindsay lionel lisa liz lloyd lois lola loretta lorna lorraine louis louisa louise luca lucas
	lucia lucy luis luke lydia lynn mabel madeleine maggie magnus malcolm mandy marcel marcia marco marcus margaret margot maria marian marie marina mario marion marisa marjorie mark marlene marlon marta
	martha martin marvin mary mathilde matt matthew maureen maurice max maxine maya megan mei mel melanie melissa mercedes meredith mia michael michaela michelle miguel mike mikhail mila miles milo mina
	miranda miriam mitchell moira molly mona monica morgan morris muriel myra nadia nancy naomi natalia natalie natasha nathan nathaniel neil nell nelson neve niall nicholas nick nicola nicole nigel nikki
	nina noah noel nora norma norman odette olga olive oliver olivia omar oscar otto owen pablo pam pamela paolo patricia patrick patsy paul paula pauline pearl pedro peggy penelope penny percy perry pete
	peter petra phil philip philippa phillip phoebe phyllis pierre piers polly prakash priya quentin quincy rachel rafael raj ralph ramona randy raquel rashid raul ravi ray raymond rebecca reggie reginald
	renata rene rhiannon rhona rhys ricardo richard rick ricky rita rob robbie robert roberta roberto robin robyn rod roderick rodney roger roland ron ronald ronnie rory rosa rosalind rosamund rose rosemary
	rosie ross rowan roxanne roy ruby rufus rupert russell ruth ryan sabrina sadie sally salma sam samantha samir samuel sandra sanjay sara sarah saskia scott sean sebastian selena serena seth shane shannon
	sharon shaun sheila shelley sheryl shirley sidney sienna sigrid silvia simon simone sofia solomon sonia sonya sophia sophie spencer stacey stan stanley stefan stella stephanie stephen steve steven stewart
	stuart sue susan susanna suzanne sven sylvia tamara tamsin tania tanya tara tariq tasha ted terence teresa terry tessa thea thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tomas
	tommy toni tony tracey tracy travis trevor tristan troy tyler tyrone una ursula valentina valerie vanessa vera vernon veronica vicky victor victoria vijay vincent viola violet virginia vivian wade wallace
	walter wanda warren wayne wendell wendy wesley wilfred will willa william willie winifred winston yasmin yolanda yusuf yvonne zach zachary zara zoe zora`)

// firstNameAlone tells that a month stands as somebody's first name, who is named in full
// elsewhere: "June, 34, tells us".
func (r *reader) firstNameAlone(i int) bool {
	if i > 0 && atMonth[r.tokens[i-1].low] || i+1 >= len(r.tokens) {
		return false
	}
	a1 := r.tokens[i+1]
	if a1.text == "(" && i+4 < len(r.tokens) && r.tokens[i+2].name() && r.tokens[i+3].name() && r.tokens[i+4].text == ")" && !stops[r.tokens[i+2].low] {
		return true // "June (Ida Voss)"
	}
	switch {
	case speaks[a1.low] || jokes[a1.low] || a1.text == "'s" && i+2 < len(r.tokens) && !r.tokens[i+2].name():
	case a1.text == "," && i+3 < len(r.tokens) && len(r.tokens[i+2].text) == 2 && digit(r.tokens[i+2].text[0]) && r.tokens[i+3].text == ",":
	default:
		return false
	}
	for k := 0; k+1 < len(r.tokens); k++ {
		if next := r.tokens[k+1]; r.tokens[k].text == r.tokens[i].text && k != i && next.name() && next.start == r.tokens[k].end+1 && !stops[next.low] && !monthNoun[next.low] {
			return true
		}
	}
	return false
}

var (
	atMonth   = words(`in on of by from to until till since last this next early late mid through and for the around between during before after ,`)
	jokes     = words(`jokes joked laughs recalls recalled admits adds tells beat won wins lost plans`)
	monthNoun = words(`premiere premieres tca upfronts sweeps finale debut`)
)
