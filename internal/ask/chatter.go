package ask

import (
	"regexp"
	"strings"
)

// aside is a clause behind a question that is about who asks: "my kids love it". What
// somebody has heard is none.
var aside = regexp.MustCompile(`(?i)(?:,| -| –|\.|!|\() *(?:my|me|im|i['’]m|i|ive|i['’]ve|been|pls|please|want|need|cant|can['’]t|lol|haha|love|loved|gutted|asking|shes|she['’]s|hes|he['’]s|thanks|thank|ta|cheers|sorry|so excited) ?[^?.,:"“”]*\)?[.!]*$`)

// heardOf begins what is no aside: a question turns on it.
var heardOf = regexp.MustCompile(`(?i)\b(i|ive|i['’]ve|im|i['’]m) (just )?(heard|read|saw|think|thought|see|seen|hear|hearing|believe|reading|mean)\b|\b(swears|says|reckons|thinks|insists|told me|tells me|claims)\b`)

// withoutAside cuts off what stands behind a question and asks nothing.
func withoutAside(text string) string {
	for range 2 {
		at := aside.FindStringIndex(text)
		if at == nil || heardOf.MatchString(text[at[0]:]) || len(scan(text[:at[0]]).tokens) < 3 || !asking.MatchString(scan(text[:at[0]]).line()) {
			break
		}
		text = text[:at[0]]
	}
	return text
}

// request begins a question that is put as a wish to be told.
var request = regexp.MustCompile(`(?i)^((ok|so|hey|hi|pls|please|guys) )*((can|could|would) (you|someone|anyone|anybody) )?(tell me|let me know|remind me)( that| if| whether)?[ ,:]+(\pL+)`)

// withoutRequest cuts off the wish, unless it is for all that is known.
func withoutRequest(text string) string {
	m := request.FindStringSubmatchIndex(text)
	if m == nil || all[strings.ToLower(text[m[16]:m[17]])] {
		return text
	}
	return text[m[16]:]
}

var all = set(`about everything anything all more the a an some something what`)

// chatty begins what somebody tells of themselves before they ask.
var chatty = regexp.MustCompile(`(?i)^(my|me|im|i['’]m|ive|i['’]ve|i|we|just|omg|been|right|loved|love|watching|finished) `)

// withoutPreface drops what stands before the first question and asks nothing; what it
// names is meant all the same.
func withoutPreface(list []Question) []Question {
	if len(list) > 1 && list[0].About == Anything && chatty.MatchString(list[0].Text) && !heardOf.MatchString(list[0].Text) {
		return list[1:]
	}
	return list
}
