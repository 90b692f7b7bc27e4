package ask

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// rule tells what is asked where a pattern is found in the question as it was
// scanned: words in small letters, "SHOW", "WHO", "SEASON" and "DATE" for
// names, seasons and dates. The first rule that fits decides.
type rule struct {
	about   About
	pattern *regexp.Regexp
}

// rules in the order in which they are tried: what is said in few words and
// means one thing comes before what "when" and "is" may mean.
var rules = compiled([][2]string{
	{"order", `\bSEASON of (SHOW|WHO) .*\b(a thing|happening|on|a go|coming|confirmed)\b`},
	{"relationship", `\b(what|who) (is|was) (the |that )?[^?]*\b(supposed |meant )?(to be )?to WHO$|^(what|who) (is|was) WHO to\b|\bWHO (\w+ )?is what to WHO\b`},
	{"relationship", `^(is|are|was|were|did) (it true (that )?)?(not )?(WHO|the \w+) .*\b(siblings|sisters|brothers|sister|brother|kid|child|twins|married|exes|related|kiss|kissed|lovers|dating|cousins)\b.*WHO|^(is|are|was|were|did) (not )?WHO (and |WHO |not |really |actually )+(\w+ )?(siblings|sisters|brothers|twins|exes|related|kiss|kissed|lovers|dating|cousins)\b`},
	{"relationship", `^WHO and WHO (are|is|were) (\w+ )*(siblings|sisters|brothers|twins|exes|related|lovers|dating|cousins|married|family|friends)\b|^(is|was) (not )?WHO (really |actually |not )?(WHO|\w+) (real |secret |own |only |birth )?(kid|child|son|daughter|father|mother|sister|brother|grandmother|grandfather|uncle|aunt|cousin|niece|nephew|twin)\b`},
	{"relationship", `\bare they (\w+ )?(friends|mates|family|siblings|sisters|brothers|twins|exes|related|lovers|dating|cousins|married|together|a couple)\b`},
	{"change", `^(is|are|was|did|does|has|will) (that |the )?(actor|actress|guy|man|woman|one) (who|that) (plays|played|voices|voiced) WHO .*\b(leaving|leave|left|out|quit|quitting|fired|back|returning|return|returns)\b`},
	{"change", `^(is|are|was|will|why is|how come|why are) (not )?WHO (is )?(not )?(really |still |actually |definitely )?(doing|in) (SHOW|it)( SEASON)?( or not| still| now| too| anymore)?$`},
	{"change", `^(will|is|was|does|do|can|could) WHO (be |appear |ever |still |back )*in (the |that )?(SHOW )?(\w+ )?(finale|premiere|opener|pilot)\b`},
	{"change", `^(will|does|do|could|can|would|might|is|are|when will|when does) WHO .*\b(show up|pop up|pop back|pop in|turn up|crop up)\b`},
	{"change", `\bWHO (\w+ )?(walk|walks|walked|walking|storm|stormed) (off|out|away)\b|^(why|how come) (is|was) WHO (not (in|on)|off|gone from|out of) (SHOW|SEASON|it)\b`},
	{"part", `^who (is |was |has |have |will )*(taken over|took over|taking over|takes over|taking on|stepping into) (as |from |for )?WHO`},
	{"part", `^who is WHO (now|these days|this time|this season)$|\bwhat is the (actor|actress|actors|actress s) name\b|^who is the next (\w+ )?\w+$`},
	{"crew", `^who (is |was |will be |are )*(running|directing|writing|producing|showrunning|heading up|in charge of) (SHOW|SEASON|it)\b`},
	{"cast", `^who (else )?(is )?(all )?in .*\bwith WHO`},
	{"crew", `^who (is |was |has |have )*(taking|taken|took) (over )?(SHOW|it) (over )?from\b|\bwho .*\b(came up with|thought up|dreamt up|dreamed up)\b`},
	{"production", `\b(earliest|soonest) .*\b(shoot|film|start shooting|start filming)\b`},
	{"order", `\b(made|make|making|reached) (a |its |their |the )?(call|decision|mind up) (on|about) (SHOW|SEASON|it)\b|^SHOW SEASON (yes or no|or not|or what|or is)\b`},
	{"production", `^where (are|do|did|will|is) (they|it|SHOW) .*\b(making|make|made)\b`},
	{"production", `^(so |and )?where\b.*\b(film|films|filmed|filming|shoot|shoots|shot|shooting|tape|tapes|taped|taping)\b|^(what|which) (town|city|village|country|place|studio|studios) .*\b(filmed|shot|taped|filming|shooting) (in|at)$`},
	{"premiere", `^(is|are) (SHOW|SEASON|it|they|we)( SEASON)? (still |now |on |set |due |for |on for |on track for )*(DATE)( now| still)?$`},
	{"delay", `^(did|has|have|is|are) (\w+ ){1,3}(push|pushed|pushing|bump|bumped|bumping) (SHOW|SEASON|it)( SEASON)?( back)?( again| yet| now)?$`},
	{"production", `^(when|what day|what date) .*\b(finish|finished|wrap|wrapped|end|ended) (up )?(on )?(filming|shooting|production|principal photography|the shoot|making)\b`},
	{"finale", `^(SHOW )?(so |and |but )?(when|what day|what date) (is|does|do|did|will) (SHOW|SEASON|it)( SEASON)?( all)? (finish|finishes|finished|wrap up|wraps up|wrapped up|wrapping up)\b`},
	{"finale", `^(so |and )?when (does|did|will) (SHOW |the |this )*(season|series|SEASON) (\w+ )?(end|ends|finish|finishes|wrap up|wraps up)\b`},
	{"order", `^(so |and )?(SHOW )+SEASON (yay or nay|yes or no|on or off|or nah|or not|or no|happening)$|^SEASON (yay or nay|yes or no|on or off|or nah|or not|happening)$`},
	{"order", `\b(made|make|making) (a |any |the |its |their |up )*(call|calls|decision|mind|minds) (on|about)\b|^(has|have|did) (\w+ ){1,3}(decided|decide) (on|about|what to do|whether|if)\b`},
	{"order", `^(is|are|will|was) there (be |going to be |any )*(more|anything|another|a follow up) (\w+ )?(after|past|beyond|following) SEASON`},
	{"order", `^is SHOW (still )?(dead|alive)$`},
	{"order", `^(so |and )?when (will|do|does|are|is|can) (\w+ ){1,2}(going to )?(know|find out|hear|decide|decides|deciding|finding out|hearing) (if|whether|about|on|what|anything)\b`},
	{"order", `\bwhen (\w+ ){1,2}(decides|decide|makes (a|the|its) (decision|call)) (on|about|if|whether|what)\b`},
	{"order", `\b(cancelled|ended|over|dropped) (just )?(because|due to|over|thanks to) .*WHO`},
	{"final", `\bis (SHOW )?SEASON (really |actually |definitely |truly )it\b|^SEASON is (really )?it$`},
	{"", `\b(fewer|less|how many) (days|nights|\w+ights)\b|\bnights a week\b`},
	{"premiere", `^(what|which) (\w*night) (is|are|does|do) (SHOW|it) `},
	{"", `^SHOW (SEASON )?(trailer|teaser|poster|soundtrack)\b`},
	{"change", `^(so |and |but )?(why|how come) (did|has|is|does|will) WHO (\w+ ){0,2}(leave|leaving|left|quit|quitting|exit|exiting)\b|^(so |and |but )?(why|how come|what made) .*\bWHO (\w+ ){0,2}(walk|walked|walks|walking) (off|out|away)\b`},
	{"change", `^(so |and |but )?(why|how come) ((is|was|are|will|does|did|has) )?(not )?WHO ((is|was|are|will|does|did|has) )?(not )?(\w+ )?(in (it|SHOW|SEASON|this|the show|the new)|on (it|SHOW|the show)|doing (it|SHOW|SEASON|this|the show)|back|returning|return|coming|involved|part of)\b`},
	{"change", `\bWHO (\w+ )?reasons? (for|to|behind)\b|\breason (for|behind) WHO\b|\breason WHO (\w+ )?(left|leaves|leaving|quit)\b`},
	{"change", `\b(show|shows|showing|turn|turns|turning|pop|pops|popping) up\b.* again\b.*|^(will|does|is|do) .*WHO .*\b(show|showing|turn|turning|pop|popping) up\b`},
	{"denial", `\b(shoot|shot|shooting) (that|it|this|them|those|the \w+) down\b|\bshot down\b`},
	{"part", `\bwho (is |has |will |was )?(be )?(take|takes|taking|took|taken) (SHOW |it |things )?over (SHOW |it )?(from|for) WHO`},
	{"part", `^(so |and )?who (is|plays) (the )?WHO (in |on )?(SHOW )?(now|these days|nowadays)$|\bwho (took|takes|taking|has taken) over (as )?(\w+ )?WHO\b`},
	{"crew", `^(so |and )?who is (the )?(new )(boss|head|chief|person in charge|one in charge|gaffer|big boss)\b.*\b(at|of|on|behind|for) (SHOW|it|the show)\b`},
	{"order", `^(who|when|what (day|date|month|year)) .*\b(announce|announced|order|ordered|renew|renewed|renewing|greenlit|greenlight|commission|commissioned)\b( SHOW| SEASON| it)*$`},
	{"order", `^(was|were|has|did|is) (SHOW |SEASON |it )+(been )?(announced|commissioned)\b`},
	{"", `^(when|has|have|is|did|do|does|will|what day|any) .*\b(trailer|teaser|poster|soundtrack|dvd|tickets)\b|\b(get|gets|getting|got) rid of\b`},
	{"finale", `^(and |so |but )?(when|what day) (is|was|does|will|did) (the )?(very )?(last|final) (one|episode)( of SHOW)?( be)?( on| out| air| aired)?$`},
	{"finale", `^(when|what day|what date) (is|does|do|did|will) (SHOW|SEASON|it)( SEASON)? (wrap|wraps|wrapped|wrapping|finish|finishes|finished) (up )?on (screen|tv|air)$|^(when|what day) (is|does|do|did|will) (SHOW|SEASON|it)( SEASON)? (finish|finishes|finished) up$`},
	{"episodes", `^(and |so |but )*how many( of them| this time| in it| in total| in all| are there| are they| will there be| do we get| so far)*$`},
	{"order", `how many (more |further )?(seasons|series) .*\b(renewed|ordered|picked up)\b`},
	{"final", `^(so |and )?how many (seasons|series) `},
	{"premiere", `\b(earliest|soonest)\b|\b(pushed|put|moved) back (to |until )?(when|what)$`},
	{"delay", `\b(supposed|meant|due) (to|for) .*\b(ago|by now|already|last (year|month|week|summer|autumn|spring|fall|winter))\b`},
	{"network", `^(what|which) (channels|networks) SHOW (SEASON )?(is )?on\b|^(can|could|where can|how can) (i|you|we) (watch|stream|see|get|find|catch) (SHOW|it)\b`},
	{"order", `^is there (\w+ )?(a |an |any )?(\w+ )?SEASON$`},
	{"final", `^(is|are) (SHOW|it) (\w+ )?(finishing|stopping)$`},
	{"", `^(so |and )?(is|are|do|does|will|did|they) .*\b(all at once|in one go|weekly|every week|once a week|at a time|in batches|one a week)\b`},
	{"premiere", `^(is|are|was|will) (SHOW|it) (SEASON )?(be )?(back )?on (DATE|today|tonight|tomorrow)\b`},
	{"order", `^(has|have|did|will|is) (\w+ ){1,3}(picked|pick|picking) up SHOW (for )?(a |another )?(SEASON|season|series)`},
	{"order", `\banother (year|run|batch|lot|go|round|outing) (of|for) (SHOW|it)\b|^(is|are|will) (SHOW|it|they|the show) (\w+ )?(carrying on|carry on)\b`},
	{"episodes", `^(why|how come) .*\b(cut|trim|trimmed) (the |this |that )?(SEASON|season|SHOW|it)( SEASON)? (so )?(short|shorter|down)\b`},
	{"order", `^(so |and )?(why|how come) .*\b(stop|stopped|stopping|end|ended|ending|finish|finished) (making |doing )?(SHOW|it)( now| already)?$`},
	{"network", `^(is|are|will) (SHOW|SEASON|it) .*\bon (\w+ ){1,2}(too|as well|also)$`},
	{"production", `^(have|has|did) (they|SHOW|SEASON|it) (\w+ )?(start|started|begin|begun|began) (on|work on|work|making) |\b(earliest|soonest) .*\b(shoot|film|start shooting|start filming)\b`},
	{"change", `^(when|what day|what date) .*\bWHO (\w+ )?(last|final) (SHOW|one|ever episode)\b`},
	{"premiere", `\bwhen .*\b(last|final) (ever )?(SEASON|season|series)\b.*\b(start|starts|begin|begins|air|premiere|premieres|out)\b`},
	{"final", `^SHOW (is|are) (not )?(\w+ )?(ending|finishing|stopping)\b`},
	{"", `^(is|are|has|have|will|did|does|was) .*\b(moving|move|moves|moved|shifting) to (a )?(new )?(slot|\w+ight|day|DATE|(mon|tues|wednes|thurs|fri|satur|sun)days?)\b`},
	{"premiere", `^(what|which) (days|\w+ights) (is|are|does|do) (SHOW|it) `},
	{"denial", `^(did|has|have|does|is) .*\b(deny|denied|denies|denying)\b`},
	{"change", `^(when|what day|what date) .*\bWHO (\w+ )?(last|final) (episode|day|scene|scenes|appearance)\b`},
	{"", `\breal name\b`},
	{"", `\bthe same (\w+ )?(as|from|in|who)\b|\bsame (guy|actor|actress|person|man|woman|one)\b|\bany relation\b`},
	{"part", `^WHO who (do |does |did |will |is |was )?(he|she|they)?( \w+)? ?(play|playing|played|voice|voices)( (in|on) (SHOW|it))?$`},
	{"plot", `^what is SHOW$|^what is (up|wrong|the deal|going on|happening) with WHO\b|^what (year|decade) .*\b(jump|jumps|set|take place|takes place)\b`},
	{"quote", `^what (is|was|are|has) WHO (been )?(telling|saying|asking) `},
	{"plot", `^what (is|has|was|will) WHO (been |be )?up (against|to (in|this|next)\b)`},
	{"plot", `^where (is|was|did|does|has|will) WHO (off|going|gone|headed|heading|run off|flee|fled)\b|\bWHO (go|goes|going|end|ends|get|gets|run|runs) (off|up|together|back together|away) with WHO\b`},
	{"quote", `what (did|does|was|has) (\w+ ){1,5}(mean|meant|meaning) (by|about|with|when)\b`},
	{"quote", `what (did|does|has|have|do|is|was) (\w+ ){1,5}(say|said|saying|tell|told|think|reveal|revealed|hint|hinted|promise|promised)\b`},
	{"quote", `WHO (say|said|says|saying|comment|commented|confirm|told)\b`},
	{"quote", `\b(quote|quotes|quoted|interview|interviews)\b|any (word|comment|comments|statement) from`},
	{"crew", `\bwho .*\b(wrote|write|writes|writing|direct|directs|directed|directing|composes|composed|produced|produces)\b`},
	{"part", `\bwho (is |was |that |will |would |did |does |to |else |be )*(play|plays|played|playing|portray|portrays|portrayed|portraying|voice|voices|voiced|voicing)\b`},
	{"final", `\b(over|done|ending|ends|end|finished|finish|finishing|stopping|stop) (after|with) SEASON`},
	{"final", `\b(more|go on|goes on|going|continue|anything|another|season|seasons|back|life) .*\b(after|past|beyond) SEASON`},
	{"order", `^(why|how come) (is|was|has) not (SHOW|SEASON|it) .*\b(renewed|cancelled|saved|picked up)\b`},
	{"delay", `\bholdup\b|\bhit by the \w+$|\b(why|how come) (is )?(there )?(is )?(no|not) (new |more )?SHOW|^what is keeping SHOW|\bwhy did (they|it) (halt|stall|freeze) `},
	{"finale", `^when is the end of (SHOW|SEASON)|^when does it (all )?end\b|^when did SHOW (go off( the)? air|last air)|^when .*\blast one of SHOW`},
	{"episodes", `\b(no|number) of episodes\b|^SHOW (SEASON )?(\w+ )*episodes$|\bfewer episodes\b`},
	{"part", `^WHO (is who|plays|play)$|^who (got|gets|has|landed) the (part|role) of WHO|^who will be WHO$|^is WHO WHO( or what)?$`},
	{"change", `^who (has |have |is |are |got )*(joined|been added|been cast|been hired|gone)\b|\bWHO .*\b(stay|stays|staying|sticking around)\b`},
	{"change", `^(is|are|will) (everyone|everybody|all of them|the (whole|entire|original|main|same|full) cast)( be)? .*\b(back|return|returning|coming)\b|^(is|are|will) the (whole |entire |original |main |same |full )?cast (be )?(back|returning|coming back)\b`},
	{"plot", `^what (happens|happened|will happen|is happening) to WHO\b|\bwho (kills|killed|kill|murdered|murders) WHO`},
	{"crew", `^(who )?(scored|does the music) |^(the )?music (of|for|in|on) SHOW|^who is SHOW by$`},
	{"network", `^where (is|did|has) SHOW (going|go|gone|moving|moved|move|headed|landing|landed)\b|^where is SHOW$|^who (has|has got|got) SHOW( now)?$|^is SHOW leaving \w+$|^did (\w+ ){1,2}lose SHOW`},
	{"news", `^what is next (for|on) SHOW|^(tell me |give me |everything |anything |all )+(about|on) SHOW( SEASON)?$|^(everything|anything|all) (about|on) SEASON`},
	{"news", `^(so )?(where|how) (does|do) (\w+ )*(SHOW|SEASON|it|things|we) (\w+ )*stand( now| right now| currently| with (SHOW|SEASON|it))?( SEASON| SHOW)?$`},
	{"", `\bbased (on|upon)\b|\badapt(ed|ation)\b`},
	{"order", `^(is|are|has|have|will) (\w+ ){1,2}(dropping|dropped|dumping|dumped|killing|killed|binning|ditching|ditched|axing) SHOW$`},
	{"order", `^did (\w+ ){1,2}(drop|dump|kill|bin|ditch) SHOW$|^why did (\w+ ){1,2}(kill|bin|dump) SHOW`},
	{"order", `\b(bring|bringing|brought) (SHOW|it) back\b|\b(bring|bringing|brought) back SHOW|^(did|will|does) SHOW survive|\b(fate|hope|hopes|life left) (of|for|in) SHOW|^SHOW fate$`},
	{"order", `\bin limbo\b|\b(get|getting|got) the chop\b|^(is|has|was) SHOW (\w+ )?(kaput|toast|doomed|still going)$|\b(keeping|given up on|gave up on|giving up on) SHOW`},
	{"order", `^(did|has|have|will|is) (\w+ ){1,3}(renew|renewed|renewing|cancel|cancelled|order|ordered) SHOW`},
	{"order", `^(a |the )?SEASON (of|for) SHOW$|^(is|was) SHOW SEASON (a go|on|a no|off)$|\b(is|was) SHOW a thing( again)?$`},
	{"spinoff", `\b(reboot|rebooted|rebooting|revival|remake)\b`},
	{"production", `^(are|is|have|has) (they|the scripts|scripts|it|the script) .*\b(writing|written|editing|edited)\b|^(is|has) (SHOW|SEASON) .*\b(edited|editing)\b`},
	{"premiere", `^(has|have|did) (SHOW|SEASON|it)( SEASON)? (aired|air|come out|dropped|released|premiered|started)( yet)?$|^where is SHOW SEASON$|^SHOW SEASON where is it$`},
	{"premiere", `^will (SHOW|SEASON|it)( SEASON)? be on (DATE|this|tv)|^how many (hours|days|weeks|months|years) (until|before)\b|^what time (is|does) `},
	{"order", `^(has|did) (SHOW|it) (finish|finished)( yet)?$`},
	{"finale", `^(has|have|did) (SHOW |it )?SEASON (finish|finished|end|ended)( airing)?( yet)?$|\blast SHOW episode\b`},
	{"finale", `^(has|have|did|does|will|is|was) (SHOW |SEASON |it )+(finish|finished|end|ends|ended|ending|over|wrap up|conclude|concluded)( airing)? (in |on |at |by )?(the )?(end of )?(DATE)$`},
	{"network", `\b(moving|switching|changing) (networks|channels|streamers|platforms|homes)\b|^(can|could) (i|you|we) (watch|stream|see) SHOW|^SHOW (SEASON )?(stream|streaming)$|^(is|are) SHOW on (\w+ ){1,2}(too|now|as well)$`},
	{"cast", `^(who is |who are |who |is WHO )?(the )?(star|stars|lead|leads) of SHOW|^who (leads|stars in|fronts|headlines) SHOW|^is WHO the (star|lead)`},
	{"change", `^(is |are )?(anyone|anybody|someone|somebody) (else )?(leaving|joining|returning|coming back)\b`},
	{"crew", `\b(which|what) (studio|company|production company)\b|^who (owns|makes) SHOW`},
	{"quote", `^WHO on (SEASON|SHOW|it|leaving|returning|the)\b`},
	{"order", `\bmore SHOW\b|\bpull(ed|ing)? the plug\b|\bgreen light\b|\bgo ahead\b|^SHOW (SEASON )?future$|\bfuture (of|for) SHOW`},
	{"order", `^(is|are) (SHOW|SEASON) .*\b(being made|in the making)\b|^(are|will|did|do|could) (they|we) (\w+ )?(do|doing|make|making|get|getting|order) (a )?SHOW SEASON`},
	{"final", `^(is|are) (SHOW|it|they) .*\b(wrapping up|winding down|coming to (an|its) end|bowing out)\b`},
	{"spinoff", `\b(world|universe) of SHOW\b|\bSHOW (universe|franchise|verse)\b`},
	{"spinoff", `\b(spinoff|spin off|prequel|sequel|offshoot|sister show|companion show|companion series|same universe)\b`},
	{"who", `^what (does|did|is|will) WHO (do|doing|did)( (on|in|for|with) (SHOW|it|the show))?$`},
	{"plot", `^what (did|does|will) WHO (\w+ )?(put|hide|find|steal|give|tell|take|leave) `},
	{"plot", `^where (is|does|did|do|will) WHO (go|going|gone|hide|hiding|end up|live|lives)\b|^where (does|did) (SHOW|SEASON|it)( SEASON)? pick up\b`},
	{"plot", `^who (drowned|drowns|died|dies|survives|survived)\b`},
	{"plot", `^who (fancies|fancied|loves|loved|hates|poisoned|poisons|pushed|pushes|shot|shoots|stabbed|betrayed|betrays|kidnapped|framed|rescued|saved|raised|blackmails|blackmailed) WHO\b`},
	{"change", `\b(see|seen|seeing|get) (more of |the last of )?WHO( again| back| in| for)?\b|^(is|was|are|will) WHO .*\bpart of\b`},
	{"change", `^who (has |have |else |all )*(left|quit|exited|departed)\b|\bWHO (\w+ )?done with\b`},
	{"who", `\b(who|what) (is|are|was) (the )?WHO( (in|from|on) (SHOW|it|the show|this)( SEASON)?)?$`},
	{"part", `^(is|was) WHO (really |actually |playing )?(the )?WHO( (in|on) (SHOW|it))?$`},
	{"order", `^is SHOW (SEASON )?(still )?(dead|alive|a thing)\b|\b(get|got|gets|given) (the boot|cut)\b`},
	{"order", `\b(any|what|whats the) (chance|chances|odds)\b.*(SEASON|more|another)`},
	{"production", `\b(hiatus|paused|on pause|shut down|shutdown)\b|\bin post\b|\b(what|which) stage\b`},
	{"production", `where (are they|is SHOW|is SEASON|they are) .*\b(at|with)\b`},
	{"production", `(finish|finished|completed) (making )?(SHOW|SEASON)`},
	{"spinoff", `\b(own|new) (show|series) (about|for|with) WHO|WHO .*\bown (show|series)\b`},
	{"spinoff", `\b(spin offs|offshoots|spinoff)\b|\bSHOW (movie|musical|film)\b`},
	{"network", `^what (is|are|was) (SHOW|SEASON|it) (airing|streaming|showing|shown|broadcast) on\b|^(is|was) SHOW (a|an) (\w+ ){1,2}(show|series|original|production)$`},
	{"episodes", `how long is (the )?(SHOW )?SEASON|^how long is SHOW$|how many are there|are there \w+ episodes`},
	{"episodes", `^(has|have|does|did|will|is|are|was) (SHOW |SEASON |it |there )*(\w+ ){0,2}(\d+|six|seven|eight|nine|ten|twelve) (more )?episodes$`},
	{"episodes", `(has|have|is it) \w+ episodes|^(is|are|was) (SHOW |SEASON |it )+(going to be |just |only )?\w+ episodes`},
	{"final", `\b(is|was) (this|that|SEASON) it for\b|\bis SEASON it\b`},
	{"delay", `what (held|is holding|holds|kept) .*\b(up|back)\b|(why|how come) .*\b(long|late|gap)\b`},
	{"delay", `\b(is|was|were|been|got|get) (SHOW |SEASON |it )*(late|pushed|pushed back|bumped)\b`},
	{"delay", `\bwhy (is|was|are|were|has|have|did|does) not (SHOW|SEASON|it) .*\b(on|back|out|here|yet|air|aired|airing|start|started|premiere)\b`},
	{"delay", `\bwhy .*\b(take|takes|taken|taking|took) (\w+ )?(years|yrs|yr|months|ages|forever)\b`},
	{"delay", `\b(why|how come) (SHOW|SEASON|it) .*\bnot .*\b(on|back|out|here|yet)\b|\bwhy .*\bpush\b`},
	{"delay", `\b(is|was|were|are) there (a |any |some )*(problem|problems|trouble|issue|issues|delay|delays)\b|^what (stopped|blocked|stalled|slowed) (SHOW|SEASON)`},
	{"delay", `\bwhy .*\b(moved|shifted|shunted|put back|set back|rescheduled)\b|what (is|was|went|goes|has gone) wrong\b`},
	{"news", `what (happened|became) (to|with|of) (SHOW|SEASON|it)\b`},
	{"plot", `how (did|does|do|will) .*\bend\b`},
	{"part", `\b(actor|actress|star) (who|for|behind|that|playing)\b`},
	{"crew", `WHO .*\b(direct|directing|directs|write|writing|writes|produce|producing|compose|composing|showrunning)\b|^(has|have|had) WHO (ever )?(directed|written|produced|composed|created)\b`},
	{"plot", `\b(die|dies|died|dead|alive|survive|survives|killed|murdered|death)\b.*`},
	{"plot", `WHO .*\b(kill|kills)\b`},
	{"plot", `\b(kill|kills|killing|kill off|killing off) (WHO|him|her)\b`},
	{"network", `^who (is |was |has |will )?(be )?(saving|saved|save|rescuing|rescued|picked up|picking up)\b`},
	{"part", `who is the new WHO`},
	{"network", `\b(what|which) (channel|network|service|streamer|platform|streaming service|app|site|station)\b`},
	{"network", `\b(moving|moves|move|moved|switching|jumping) to\b`},
	{"rumours", `\b(rumours|rumors|rumour|rumor|gossip|speculation)\b`},
	{"change", `WHO .*\b(back|return|returns|returning|returned|leave|leaves|leaving|left|join|joins|joining|joined|quit)\b`},
	{"change", `^(is|are|has|have) (\w+ )?WHO (really |actually |properly |definitely )?(going|gone|off|out)( of)?( SHOW)?( too| also| as well| now| for good)?$`},
	{"change", `\bWHO .*\b(going|moving|headed|heading|off) to SHOW`},
	{"change", `WHO .*\b(quits|quitting|exit|exits|exiting|exited|fired)\b`},
	{"finale", `when .*\b(last|final)( ever)? SHOW`},
	{"finale", `^(when|what day|what date) (is|does|do|did|will) (SHOW|SEASON|it)( SEASON)? (wrap|wraps|wrapped|wrapping) up$`},
	{"finale", `\b(finale|(last|final|closing)( ever)? episode|season ender)\b`},
	{"finale", `(when|what day|what date) .*\b(end|ends|ending|conclude|concludes|finish|finishes|over)\b( airing)?$`},
	{"episodes", `how (many|much) (more |new )?(episodes|episode|parts|instalments|hours|chapters)|number of episodes`},
	{"episodes", `episode (count|number|order)|how (many|long) .*\b(episodes|episode)\b`},
	{"episodes", `how long is (the )?SEASON`},
	{"relationship", `\brelationship|\brelated\b`},
	{"relationship", `SHOW .*\b(marry|marries)\b|WHO (WHO )?.*\bend up (together|with)\b|^(is|was|are|were) WHO WHO (real |half )?(sister|brother|mother|father|wife|husband|son|daughter|cousin|boss|ex)\b`},
	{"relationship", `WHO .*\b(marry|marries|married|wedding|romance|dating|engaged|divorce|divorced|a thing|hook up|in love)\b`},
	{"part", `^who (does|did) WHO( (in|on) (SHOW|it))?$|^who (have|has) (they|\w+) got (for|as|playing) `},
	{"plot", `\bgist\b|\bin (one line|a nutshell)\b`},
	{"news", `\bany (hints|clues|info|details)\b`},
	{"relationship", `^(is|are|was|were) WHO and (WHO|the \w+) (a couple|an item|together|lovers)\b`},
	{"relationship", `\b(who|what) (is|was|are) (WHO|he|she|they)( supposed| meant)?( to be)? to WHO\b|\bWHO is WHO what$`},
	{"relationship", `between (WHO|\w+) and`},
	{"relationship", `(are|is) WHO (and|with) WHO (a |together|dating|married|siblings|friends|lovers|in love|related|back together)`},
	{"relationship", `what are WHO and WHO|WHO and WHO (to each other|together|a couple)`},
	{"relationship", `WHO (\w+ )?(sister|brother|mother|father|wife|husband|son|daughter|boyfriend|girlfriend)\b`},
	{"relationship", `\b(ship|couple)\b.*WHO`},
	{"relationship", `^who (is|was|are|were) (the |WHO )*(real |birth |first |secret )?(sister|brother|mother|father|parents|wife|husband|son|daughter|boyfriend|girlfriend|twin) of (the )?WHO`},
	{"delay", `\b(delay|delayed|delays|postponed|pushed back|held up|hold up|holding up|on hold|pushed to|behind schedule|overdue)\b`},
	{"delay", `why .*\b(late|so long|long time|long gap|gap|taking forever|take forever|wait|waiting)\b`},
	{"delay", `what is taking`},
	{"crew", `\b(showrunner|creator|creators|director|directors|writer|writers|producer|producers|composer|cinematographer|crew|production company)\b`},
	{"crew", `\bwho .*\b(create|created|creates|creating|invent|invented|make|makes|made|making|wrote|write|writes|writing|direct)\b`},
	{"crew", `\bwho .*\b(directs|directed|directing|run|runs|running|produce|produces|produced|producing|compose)\b`},
	{"crew", `\bwho .*\b(composes|composed|behind|music|score|soundtrack|theme|showrunning|showruns|helm|helms|helming)\b`},
	{"plot", `^who (was|is|did|does|has|will) (it )?(that )?WHO (shot|shoot)\b`},
	{"production", `\b(film|films|filming|filmed|shoot|shooting|shoots|shot|taping|tape|taped|production|wrap|wraps)\b`},
	{"production", `\b(wrapped|cameras|pre production|post production|postproduction|preproduction|in the works)\b`},
	{"production", `\b(how far along|writers room|editing|development)\b`},
	{"part", `\bwho (is |was |that |will |would |did |does |to |else |be )*(play|plays|played|playing|portray|portrays|portrayed|portraying|voice|voices|voiced|voicing)\b`},
	{"part", `\bwho (is |was |that |will |would |did |does |to |else |be )*(star as|cast as|act as|acts as)\b`},
	{"part", `\bwho .*\b(be playing|playing|played by|cast as|portray)\b`},
	{"part", `\b(who|whom|what) (do|does|did|will|is|was|has|would) (WHO|he|she|they) (\w+ )?(play|playing|played|portray|portraying|portrayed|voice|voicing|be|cast as)\b`},
	{"part", `\b(what|which) (part|role|character|actor|actress)\b`},
	{"part", `\b(actor|actress) (who|for|behind|that|of|playing)\b|\bplayed by\b`},
	{"part", `WHO (actor|actress|character|role|part)\b|(does|is|did|will) WHO (play|playing) WHO|^(has|have|had) WHO (ever )?(played|voiced|been) WHO`},
	{"part", `\bwho (is |will |has |have |was )*(be )?(replace|replaces|replaced|replacing|taking over|took over|takes over|succeeds|succeeded|stepping in|recast)\b`},
	{"part", `\bwho .*\b(takes|take|taking|took) over .*from WHO`},
	{"change", `^(did|does|has|will|is) WHO (replace|replaced|replacing|succeed|succeeded|taking over from|take over from) WHO|^who (did|does|will|is|has) WHO (replace|replaced|replacing|succeed|succeeded|taking over from|take over from)\b`},
	{"change", `\b(recast|recasting|recasts|replaced|replace|written out|killed off)\b`},
	{"plot", `^what (is|has|was|will|does|did) WHO (been |be )?\w+ing( (in|this|for|about|next|now|on|as|from|with)\b.*)?$`},
	{"plot", `^who (was|is|did|does|has|will) (it )?(that )?WHO \w+( \w+)?( (in|on|at) .*)?$`},
	{"change", `\bwho( else| all)? (is|are|has|have|will|does|do|wont) ?(\w+ )*(join|joined|joining|joins|return|returned|returning|returns|leave|leaves|leaving|left|back)\b`},
	{"change", `\bwho( else| all)? (is|are|has|have|will|does|do|wont) ?(\w+ )*(coming back|come back|new|depart|departing|departed|quit|exiting)\b`},
	{"change", `new (cast members|cast|actors|characters|faces|additions|people)`},
	{"change", `(returning|departing) (cast|actors|characters)`},
	{"change", `(WHO|\bhe\b|\bshe\b|\bthey\b) .*\b(back|return|returns|returning|returned|leave|leaves|leaving|left|join|joins|joining|joined|gone)\b`},
	{"change", `(WHO|\bhe\b|\bshe\b|\bthey\b) .*\b(out|depart|departs|departing|departed|coming|still|in|part of|appear|appears|appearing|starring)\b`},
	{"change", `(WHO|\bhe\b|\bshe\b|\bthey\b) .*\b(involved|attached)\b`},
	{"change", `\b(return|returns|back|joining|leaving|casting|cast|left|leave|quit|join|bringing back|bring back) (of )?WHO`},
	{"cast", `\b(cast|casts|actors|starring|stars|who is in|who is all in|who are in|who all|who appears)\b`},
	{"cast", `who .*\bin (it|SHOW|SEASON|the show|this)\b`},
	{"final", `(SEASON|it|this|that|SHOW|season|one) .*\b(the )?(last|final|end)( ever)?( one| season| series| run| chapter| outing)?\b`},
	{"final", `\b(last|final) (one|season|series|chapter|run)\b|how many (more )?(seasons|series)\b`},
	{"final", `how long will .*(run|go on)|\bend(s|ing)? (with|after) SEASON`},
	{"order", `\b(renew|renewed|renewal|renews|cancelled|cancel|cancels|greenlit|greenlight|greenlighted)\b`},
	{"order", `\b(green lit|picked up|pick up|pickup|picks up|saved|saving|save|rescued|dropped|scrapped|order)\b`},
	{"order", `\b(ordered|orders|safe|in danger|in trouble|at risk|another season|more seasons|more episodes)\b`},
	{"order", `\b(any more|given up)\b`},
	{"network", `\bwhere .*\b(watch|stream|streaming|see|find|air|airs|airing|shown|on|available)\b`},
	{"network", `\b(what|which) (channel|network|service|streamer|platform|streaming service|app|site|station)\b`},
	{"network", `\bwho (is )?(airs|air|streams|streaming|shows|broadcasts|broadcast|airing)\b`},
	{"network", `\b(network|channel|streamer|streaming|platform)\b`},
	{"network", `\b(still|available|stream|watch|airing|air) on (?:NETWORK|\w+)`},
	{"network", `how (can|do|to) (i |you |we )?(watch|stream)`},
	{"network", `\bon (netflix|hulu|disney|hbo|max|prime|amazon|apple|peacock|paramount|bbc|itv|amc)\b`},
	{"who", `\bwho (is|are|was) (the )?WHO$|^(who|what) (is|about) WHO|^WHO$|tell me about WHO`},
	{"plot", `\b(what|how) (happens|happened|happen|will happen|does happen)`},
	{"plot", `what (is|was|will|would|does|did) .*\babout\b|\bplot|\bstoryline|\bstory\b|\bpremise\b`},
	{"plot", `\bsynopsis\b|\bspoiler|ending explained|how (did|does|do) .*\bend\b|leave off|left off`},
	{"plot", `cliffhanger|\bset in\b|kind of show|sort of show|type of show|genre`},
	{"premiere", `\bwhen .*\b(drop|drops|out|release|releases|premieres|airs|starts|comes)\b`},
	{"news", `\b(news|latest|update|updates|status|going on|what is up|whats up|the deal|whats new|what is new)\b`},
	{"news", `\b(anything new|any word|up to)\b|what is happening`},
	{"news", `\bwhat .*\b(know|known|expect|expected)\b|^(so |and |ok )*(what|how) about (SHOW|SEASON|it)\b`},
	{"order", `(will|is|are|can|could|would|may|might|should) (not )?there (be|going to be|more|another|gonna be)? ?.*(SEASON|season|more|another)`},
	{"order", `(get|getting|got|gets|have|having|making|make|made|do|doing|want) (a |an |any |another |more )*(SEASON|season|more)`},
	{"order", `SEASON .*\b(happen|happening|confirmed|announced|official|real|a thing|ordered|coming|exist|true|in doubt|dead|happened|certain|ever)\b`},
	{"order", `^(is|has|was|did) SEASON .*\b(over|ended|ending|end)\b`},
	{"order", `is (there )?(a |an )?SEASON`},
	{"order", `(is|has|was|did) (SHOW|it|this show|the show) .*\b(over|done|dead|finished|ended|ending|end|coming back|come back|back|return|returning|alive)\b`},
	{"order", `(is|has|was|did) (SHOW|it|this show|the show) .*\b(happening|confirmed|still on|gone|axed)\b`},
	{"order", `will (SHOW|it|they) .*\b(be back|come back|return|continue|ever|go on)\b`},
	{"order", `\b(coming back|return|returning|continue|end|ending)$`},
	{"network", `^(what|where) is (SHOW|it)( still| now)? (on|at)( now| again| these days)?$`},
	{"network", `^(is|are|was) SHOW (SEASON )?(still |now |ever |going to be )*on \w+( or \w+)?$`},
	{"network", `^(does|do|will) \w+ (still )?(have|show|air|carry|stream) SHOW`},
	{"network", `^(is|are|does|will) (\w+ ){1,3}(still )?(doing|showing|airing|making|streaming|broadcasting) SHOW`},
	{"premiere", `\b(when|release|releases|released|releasing|premiere|premieres|premiered|premiering|air date)\b`},
	{"premiere", `\b(airdate|airing|air|come out|comes out|coming out|came out|start|starts|starting|started|debut)\b`},
	{"premiere", `\b(drop|drops|dropping|launch|launches|launching|out|how long until|how soon|arrive|arrives|land)\b`},
	{"premiere", `\b(lands|date|return date|what day|what date|what month|what year|coming|back|returning|return)\b`},
	{"premiere", `\b(begin|begins)\b`},
	{"crew", `\bwho\b.*\b(sing|sings|sang|theme)\b`},
	{"who", `^(so |and )?who (is|was) (the |this |that |a |an )?(\w+ ){0,3}\w+( (in|on|from) (SHOW|it))?$`},
})

func compiled(table [][2]string) []rule {
	list := make([]rule, len(table))
	for i, r := range table {
		list[i] = rule{About(r[0]), regexp.MustCompile(r[1])}
	}
	return list
}

// ruleWords are the words that rules look for: none of them is a name that was
// mistyped.
var ruleWords = func() map[string]bool {
	m := map[string]bool{}
	for _, r := range rules {
		for _, w := range regexp.MustCompile(`[a-z]+`).FindAllString(strings.ReplaceAll(r.pattern.String(), `\b`, " "), -1) {
			m[w] = true
		}
	}
	for w := range services {
		delete(m, w)
	}
	for _, table := range [][]word{stages, orders, changes, roles} {
		for _, w := range table {
			for _, f := range strings.Fields(w.words) {
				m[f] = true
			}
		}
	}
	return m
}()

// word is what several words of a question mean.
type word struct {
	means string
	words string
}

// services carry shows: a question that names one asks about it.
var services = set(`netflix hulu disney hbo max prime amazon apple peacock paramount bbc itv amc`)

var orders = []word{
	{tv.Cancelled, "cancelled plug wrapping dead axed ended over ending ends end done finished finish gone dropped scrapped kill bin dump drop drops ditch ditches ditched doomed toast kaput limbo doubt lose loses losing lost off given giving gave dropping dumping dumped killing killed binning ditching axing boot chop cut danger trouble risk"},
	{tv.Renewed, "renewed renewal saved saving save rescued picked greenlit another more order ordered safe light announce announced commission commissioned"},
}

var stages = []word{
	{tv.Paused, "paused pause hiatus halted shut shutdown"},
	{tv.Wrapped, "wrapped wrap wraps finished finish finishes done complete completed end ends"},
	{tv.PostProduction, "post editing postproduction"},
	{tv.PreProduction, "pre preproduction"},
	{tv.InDevelopment, "development developed writers writing"},
	{tv.Filming, "film films filming filmed taping tape taped shoot shooting shoots shot cameras"},
}

var changes = []word{
	{tv.Departs, "leave leaves leaving left quit quits quitting exit exits exiting exited fired depart departs departing departed gone out off written killed done walk walks walked walking storm stormed"},
	{tv.Recast, "succeed succeeds succeeded recast recasting recasts replaced replace replaces replacing taking takes took stepping"},
	{tv.Joins, "join joins joining joined new added hired"},
	{tv.Returns, "back return returns returning returned coming come bring bringing see seen stay stays staying sticking again"},
}

var roles = []word{
	{"showrunner", "showrunner run runs running showrunning showruns"},
	{"creator", "came thought dreamt dreamed creator creators create created creates creating invent invented brainchild"},
	{"director", "director directors direct directs directed directing helm helms helming"},
	{"composer", "composer compose composes composed music score scored scores scoring soundtrack theme tune song songs sing sings sang"},
	{"writer", "writer writers wrote write writes writing written"},
	{"executive producer", "producer producers produce produces produced producing"},
	{"cinematographer", "cinematographer dp"},
}

// means is what the first word of the table found in a question means.
func (s *scanned) means(table []word) string {
	for _, w := range table {
		for _, f := range strings.Fields(w.words) {
			for i := range s.tokens {
				if s.at(i) == f {
					return w.means
				}
			}
		}
	}
	return ""
}
