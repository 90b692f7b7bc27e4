package bot

import (
	"context"
	"regexp"

	"backlot/internal/names"
	"backlot/internal/reply"
)

// What is said and asks nothing about a show: a greeting, thanks, and who I am or what I can do.
var (
	greets = regexp.MustCompile(`(?i)^\W*(?:hi+|hello|hey+|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day))\b`)
	thanks = regexp.MustCompile(`(?i)\b(?:thanks?|thank you|thx|ty|cheers|ta)\b`)
	askMe  = regexp.MustCompile(`(?i)\b(?:you|u|this bot|the bot|backlot|help)\b`)
)

// onlyChat is said to me and of no show, from its first word to its last.
var onlyChat = regexp.MustCompile(`(?i)^\W*(?:(?:hi+|hello|hey+|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|thanks?|thank you|thx|ty|cheers|ta|nice one|great|cool|ok|so|backlot|bot|there|all|everyone|mate|so much|a lot|very much|please|again)\W+)*` +
	`(?:hi+|hello|hey+|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|thanks?|thank you|thx|ty|cheers|ta|there|all|mate|bot|backlot|so much|a lot|very much|again|help(?: me)?|(?:who|what) (?:are|r) (?:you|u)|(?:what|how) (?:can|do|does) (?:you|u|this bot|it) (?:do|work|help|answer|know)|(?:are|r) (?:you|u) (?:a |an )?(?:bot|robot|human|real|ai|person)|what (?:can|could|should) i ask(?: you)?|how do i (?:use|ask) (?:you|this|this bot))\W*$`)

// chats reports whether what was typed is said to me, and is no show's name.
func chats(index *names.Index, typed string) bool {
	if !onlyChat.MatchString(typed) {
		return false
	}
	show := index.Resolve(typed, names.Show)
	return (show.One == nil || show.One.How == names.Fuzzy) && len(show.Several) == 0
}

// chatted is the answer to what was said to me and asks nothing; false where it asks something.
func (b *Bot) chatted(ctx context.Context, at place, typed string) (reply.Reply, bool) {
	index, err := b.Store.Names(ctx, at.Desk)
	if err != nil || at.show.ID != "" || !chats(index, typed) {
		return reply.Reply{}, false
	}
	lines := chat(typed)
	return reply.Reply{Day: at.Day, Headline: lines[0], Notes: lines[1:]}, true
}

// chat is an answer to what asks nothing: a friendly word, and what I can be asked.
func chat(said string) []reply.Text {
	can := reply.Say("ask.can.help", "command", reply.Command("help"))
	switch {
	case thanks.MatchString(said):
		return []reply.Text{reply.Say("ask.thanks"), can}
	case askMe.MatchString(said):
		return []reply.Text{reply.Say("ask.me"), can, reply.Say("ask.me.more", "command", reply.Command("about"))}
	case greets.MatchString(said):
		return []reply.Text{reply.Say("ask.hello"), can}
	}
	return []reply.Text{reply.Say("ask.no-question.show"), reply.Say("ask.no-question.hint")}
}
