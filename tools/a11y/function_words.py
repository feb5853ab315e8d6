"""The small words of nine languages: they are in nearly every sentence, and names, titles and terms hardly have them."""

from __future__ import annotations

from types import MappingProxyType

WORDS = MappingProxyType(
    {
        "nl": "aan als bij daar dat de deze die dit door een en er gaat geen haar heb hebben hebt heeft het hij hoe ik "
        "ging in is kan kunnen kunt maar meer met mijn moet naar niet nog of om onze ook op over tot u uit uw van via "
        "voor waar wanneer wat we welke werd wie wij wordt worden zal zich zij zijn zo zonder",
        "en": "a about after all also an and any are as at be been before but by can could do does for from had has "
        "have he her his how i if in is it its may more must my no not of on or our out she should so some than that "
        "the their them then there these they this to up was we were what when where which who will with would you your",
        "de": "aber alle als am an auch auf aus bei bis da das dass dem den der des die diese doch durch ein eine einem "
        "einen einer er es für haben hat ich ihr ihre im in ist kann können mit müssen nach nicht noch nur oder sein sich "
        "sie sind so über um und uns unter vom von vor war was wenn werden wie wird wir wurde zu zum zur",
        "fr": "à au aussi aux avec ce ces cette comme dans de des du elle elles en est et été être fait il ils je la le "
        "les leur lui mais ne nous on ou où par pas peut plus pour pouvez qu que qui sa sans se ses si son sont sur un "
        "une vos votre vous y",
        "es": "a al como con cuando de del desde donde el ella ellos en entre es esta este esto ha hay la las le lo los "
        "más mi muy no nos o para pero por porque puede que se ser si sin sobre son su sus también te tiene un una y ya",
        "it": "a ad ai al alla alle anche che chi ci come con da dal dalla dei del della delle di e è gli ha hanno i il "
        "in la le lo ma nel nella non o per più possono può quando questa questo se sei si sia sono su suo tra un una uno",
        "pt": "a ao aos as até com como da das de do dos e é ela ele em entre essa esta este eu foi mais mas na não nas "
        "no nos o os ou para pela pelo pode por quando que se sem ser seu são sua também tem um uma você",
        "pl": "a aby albo ale bez być był co czy dla do go i ich jak jako jest jeśli już lub ma można na nad nie o od "
        "oraz po pod przed przez przy są się ta tak te tego tej to tylko tym w we z za ze że",
        "tr": "ama ancak bir bu da daha de değil gibi göre hem her için ile kadar ki mi mı nasıl ne o olan olarak sonra "
        "şu ve veya ya yok çok",
    }
)
