# Wat de assistent zegt. Cijfers, namen en datums komen alleen via variabelen binnen: een cijfer in dit bestand is een fout.
# Een variabele op _n is het kale aantal achter de variabele met dezelfde naam en kiest het meervoud.

## Begin, einde en beleefdheid
utter_welcome = Goedendag, u schrijft met de automatische assistent van { $shop }. Ik beantwoord op elk uur vragen over onze producten, prijzen, monsters en verzending, en roep er graag een collega bij wanneer u dat wenst. Waarmee kan ik u helpen?
utter_greet = Goedendag en hartelijk dank voor uw bericht aan { $shop }. Waarmee kan ik u helpen?
utter_goodbye = Dank voor uw tijd en tot ziens. Uw aanvraag blijft bij ons bewaard; u kunt hier altijd gewoon verder schrijven.
utter_thank = Graag gedaan. Kan ik u verder nog ergens mee helpen?
utter_understood = Begrepen. Laat het gerust weten als u nog iets nodig hebt.
utter_go_on = Heel goed. Zullen we verdergaan met een prijs, een monster of de verzending?
utter_stopped = In orde, dat heb ik terzijde gelegd. Er is niets besteld.
utter_bot = Ik ben een automatische assistent van { $shop }, geen mens. Mijn antwoorden komen uit onze eigen product- en prijsgegevens, en een collega neemt het over zodra u daarom vraagt.
utter_languages = U kunt mij in uw eigen taal schrijven; ik antwoord in de taal van uw bericht.
utter_language_switched = Natuurlijk, laten we in het Nederlands verdergaan.
utter_out_of_scope = Helaas kan ik u alleen helpen met onze producten, prijzen, monsters en leveringen. Mag ik u daar iets over vertellen?
utter_offer_service = Dank voor uw aanbod. Dit kanaal is bedoeld voor kopers van onze producten; uw bericht blijft bewaard en bij interesse neemt iemand contact met u op.
utter_which_meaning = Neemt u mij niet kwalijk, ik weet niet zeker of ik u goed heb begrepen. Bedoelt u een van deze onderwerpen? U kunt het ook anders verwoorden.
utter_not_understood = Neemt u mij niet kwalijk, ik weet niet zeker of ik u goed heb begrepen. Kunt u het anders verwoorden, of zal ik een collega roepen?
utter_refused = Ik noem u liever geen cijfer dat ik niet kan staven. Vraag gerust naar een collega, die het voor u bevestigt.
utter_apology = Het spijt me, er is bij ons iets misgegaan waardoor ik niet kon antwoorden. Uw bericht is veilig en een collega krijgt het te zien.

## Producten
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = Dit kunnen wij u aanbieden:
    { $products }
utter_nothing_found = Dat heb ik niet in ons assortiment gevonden, dus ik heb uw vraag aan mijn collega's doorgegeven.
utter_catalogue_file = Hier is onze catalogus. Aantal producten: { $count }.
utter_which_product = Om welk product gaat het? Een naam, een artikelnummer of een link is genoeg.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = { $held } staat vermeld bij { $product }. { $attribute }: { $value }.
utter_value_lacking = { $asked } staat niet bij de gegevens van { $product }. { $attribute }: { $value }.
utter_not_stated = { $product }: dit staat niet in onze gegevens ({ $attribute }). Ik wil niet gokken en heb uw vraag daarom aan mijn collega's doorgegeven.
utter_not_confirmed = { $product }: over “{ $asked }” zeggen onze gegevens ja noch nee. Ik wil niet gokken en heb uw vraag daarom aan mijn collega's doorgegeven.
utter_none_stated = { $products }: dit staat bij geen ervan in onze gegevens ({ $asked }). Ik wil niet gokken en heb de vraag daarom aan mijn collega's doorgegeven.
utter_description = { $product }, onze omschrijving: { $words }
utter_not_stated_shop = Daarover heb ik geen bevestigde informatie. Liever dan te gokken heb ik uw vraag aan mijn collega's doorgegeven.
utter_quote_seller = { $words }
utter_seller_words = Mijn collega's hebben dit al beantwoord, in hun eigen woorden: { $words }
utter_in_stock = { $product }: op dit moment { $stock } op voorraad.
utter_stock_short = { $product }: op dit moment { $stock } op voorraad. { $quantity } is meer; de rest maken wij op bestelling.
utter_out_of_stock = { $product }: op dit moment niet op voorraad; wij maken het op bestelling.
utter_certification = { $product }: hiervoor beschikken wij over { $certifications }.
utter_certificate_lacking = { $product }: { $asked } staat niet bij de vermelde certificaten ({ $certifications }). Ik kan het dus niet bevestigen en heb uw vraag aan mijn collega's doorgegeven.
utter_files_attached = Bijgevoegd: { $files }.
utter_no_certification = { $product }: hiervoor is geen certificaat beschikbaar.
utter_customization = Ja, maatwerk is mogelijk voor { $product }. De minimale aantallen zijn:
    { $kinds }
utter_no_customization = { $product }: hiervoor bieden wij geen maatwerk aan.
utter_comparison = { $products } naast elkaar, voor zover het in onze gegevens staat:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – niet vermeld: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: vanaf { $quantity }
line_customization_enough = • { $kind }: vanaf { $minimum }; { $quantity } is voldoende
line_customization_short = • { $kind }: vanaf { $minimum }; { $quantity } is nog niet voldoende

## Prijzen
utter_price = { $product }, { $quantity }: { $unit_price } { $per_unit }, in totaal { $total }, { $terms }. Dit is offerte { $number }, geldig tot en met { $valid_until }.
    { $details }
utter_price_list = Onze prijzen voor { $product }:
    { $tiers }
utter_prices = Offerte { $number }, { $terms }, geldig tot en met { $valid_until }:
    { $lines }
    In totaal: { $total }.
    { $details }
utter_price_lists = Onze prijzen:
    { $products }
utter_price_list_file = Hier is onze prijslijst.
utter_moq = { $product }: de minimale bestelhoeveelheid is { $moq }.
utter_below_moq = { $product }: de minimale bestelhoeveelheid is { $moq }. Voor een kleiner aantal kunnen wij u eerst een monster sturen.
utter_below_moq_asked = { $product }: de minimale bestelhoeveelheid is { $moq }. Ik heb mijn collega's gevraagd of een kleiner aantal mogelijk is.
utter_target_passed_on = { $product }: dit zijn de beste prijzen die ik zelf mag bevestigen. Uw richtprijs heb ik aan mijn collega's doorgegeven.
utter_concession = { $product }, { $quantity }: ik kan u { $unit_price } { $per_unit } aanbieden, in totaal { $total }, { $terms }, op deze voorwaarde:
    { $conditions }
    Dit is offerte { $number }, geldig tot en met { $valid_until }. Anders geldt onze lijstprijs.
    { $details }
utter_offer_stands = { $product }: verder mag ik zelf niet gaan, dus het aanbod blijft zoals het is. Uw verzoek heb ik aan mijn collega's doorgegeven.
utter_ask_concession = Zal ik de bestelling op deze voorwaarde opstellen: { $product }, { $quantity }?
line_tier = • vanaf { $quantity }: { $unit_price } { $per_unit }
line_lead_time = Productietijd: { $days }.
line_next_tier = Vanaf { $quantity } daalt de prijs naar { $unit_price } { $per_unit }.
line_next_tier_saves = Vanaf { $quantity } daalt de prijs naar { $unit_price } { $per_unit }; op dat aantal bespaart u { $saving }.
line_price = • { $product }, { $quantity }: { $unit_price } { $per_unit }, { $amount }
line_more_products = Wij hebben nog meer artikelen; laat mij weten welke u interesseren.
line_about = Dat is ongeveer { $amount } tegen de wisselkoers van { $date }.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • een bestelling van minstens { $quantity }
line_condition_deposit = • een aanbetaling van { $deposit } %
line_condition_confirmation = • uw bestelling uiterlijk op { $until }

## Verzending
utter_shipping = Verzendkosten voor { $quantity }, { $product }, bestemming: { $place } ({ $cartons_n ->
        [one] { $cartons } doos
       *[other] { $cartons } dozen
    }, { $weight } kg, { $volume } m³):
    { $options }
    { $notes }
utter_no_rate = Voor deze bestemming heb ik geen vrachttarief: { $place }. Ik heb dit doorgegeven aan mijn collega's, die het bij onze expediteur navragen.
utter_lead_time = { $product }, { $quantity }: de productietijd is { $days }.
utter_shipping_terms = Wij bieden deze leveringsvoorwaarden: { $terms }. Mogelijke vervoerswijzen: { $modes }.
utter_term_not_offered = { $term } behoort niet tot de leveringsvoorwaarden die wij gewoonlijk aanbieden; ik heb de vraag aan mijn collega's doorgegeven.
utter_which_carrier = Wie mag uw monster bezorgen?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, { $days } onderweg
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $product }, { $quantity }, { $term } { $place }, met { $carrier }:
    { $lines }
    In totaal: { $total }. Dit is offerte { $number }, geldig tot en met { $valid_until }.
    { $notes }
utter_landed_not_stated = Een totaalprijs { $term } kan ik u nog niet noemen, omdat een van de kostenposten niet in onze gegevens staat. Ik heb dit aan mijn collega's doorgegeven; de verzendkosten hierboven blijven gelden.
utter_arrival = { $product }: bij een bestelling vandaag zouden de goederen tussen { $ready_from } en { $ready_until } klaar zijn en op deze data bij u aankomen:
    { $options }
    Met onze feestdagen is rekening gehouden en, waar de vervoerder in werkdagen rekent, ook met de vrije dagen ter plaatse ({ $countries }); bij de douane kan het langer duren.
line_arrival = • { $carrier }, { $mode }: tussen { $from } en { $until }
line_charge = • { $name }: { $amount }
line_landed_estimate = Dit is een schatting: de douane of de vervoerder kan andere bedragen in rekening brengen.
line_order_goods = • { $product }, { $quantity }: { $unit_price } { $per_unit }, samen { $amount }
line_order_goods_with = • { $product } ({ $options }), { $quantity }: { $unit_price } { $per_unit }, samen { $amount }
line_order_freight = • Vervoer met { $carrier } ({ $mode }, { $days } onderweg): { $price }
line_order_freight_no_days = • Vervoer met { $carrier } ({ $mode }): { $price }
line_order_freight_own = • Vervoer: door u geboekt en betaald, geen deel van deze bestelling
line_order_freight_prepaid = • Vervoer: betalen wij
line_order_total = • In totaal: { $total }
line_order_parts = • Aanbetaling: { $deposit }, rest voor verzending: { $balance }
line_order_whole = • Betaling: volledig voordat wij beginnen
line_order_term = • Leveringsvoorwaarde: { $term }
line_order_destination = • Bestemming: { $place }
line_order_contact = • Contact: { $contact }
line_order_ready = • Klaar na ontvangst van de aanbetaling: { $days }
line_order_ready_paid = • Klaar na ontvangst van de betaling: { $days }
line_order_follows = • Volgt op monsterbestelling { $number }
line_order_valid = • Geldig tot en met { $valid_until }
line_order_page = • Bestelpagina: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • Erbij: { $product }, { $quantity }
line_change_removed = • Eruit: { $product }, { $quantity }
line_due_deposit = • Als aanbetaling verschuldigd: { $amount }
line_due_balance = • Verschuldigd voor verzending: { $amount }
line_due_whole = • Volledig verschuldigd: { $amount }
line_freight_indication = Bij { $term } boekt u het hoofdvervoer zelf; deze prijzen zijn daarom alleen een indicatie.
line_term_fits = { $term } is bedoeld voor goederen die rechtstreeks aan boord van een schip worden geladen; voor deze vervoerswijze ({ $mode }) zou { $fitting } de passende leveringsvoorwaarde zijn.
line_postcode_matters = De exacte prijs hangt af van de postcode; geef mij de uwe door, dan krijgt u van mij een prijsopgave.
line_requoted = Offerte { $number } (vanaf { $price }) is verlopen; daarom heb ik de vervoerders opnieuw om een prijs gevraagd.
line_guessed_from_phone = De bestemming ({ $place }) heb ik afgeleid uit uw telefoonnummer; laat het mij weten als de goederen elders heen gaan.
line_city_matters = Sommige vervoerders hebben de plaats nodig om een prijs te geven; geef mij de uwe door, dan vraag ik het hun.
line_guessed_place = De bestemming ({ $place }) heb ik afgeleid uit de tijdzone van uw browser; laat het mij weten als de goederen elders heen gaan.

## Monsters en aanvraag
utter_sample = { $product }: een monster kost { $fee }; wij sturen ten hoogste { $maximum }.
    { $terms }
utter_sample_free = { $product }: een monster is gratis; wij sturen ten hoogste { $maximum }.
    { $terms }
utter_sample_limit = { $product }: als monster sturen wij ten hoogste { $maximum }.
utter_sample_given = { $product }: als monster sturen wij per klant ten hoogste { $maximum }; besteld zijn al { $given }.
line_sample_credited = De kosten van het monster worden verrekend met uw bulkorder.
line_sample_lead_time = Tijd tot het bij ons vertrekt: { $days }.
line_sample_freight_collect = De verzending betaalt u via uw eigen koeriersaccount.
line_sample_freight_prepaid = De verzending betalen wij.
line_sample_freight_quoted = Voor de verzending krijgt u een aparte prijsopgave.
utter_noted = Dank u, dat heb ik genoteerd.
utter_noted_contact = Dank u, ik heb uw contactgegevens genoteerd.
utter_ask_sample_purpose = Mag ik vragen wat u met het monster voorhebt, bijvoorbeeld voor een winkel, een project of eigen gebruik?
utter_ask_first_quantity = Als het monster u overtuigt, hoe groot zou een eerste bestelling dan ongeveer zijn?
utter_ask_market = In welk land zouden de goederen verkocht worden?
utter_ask_destination = Naar welk land en welke stad moeten de goederen?
utter_ask_quantity = Aan welk aantal denkt u?
utter_ask_contact = Onder welke naam en op welk e-mailadres kunnen wij u bereiken?
utter_ask_product = In welk product bent u geïnteresseerd?
utter_ask_timing = Wanneer hebt u de goederen uiterlijk nodig?
utter_confirm_order = Zo heb ik uw bestelling begrepen:
    { $goods }
    { $details }
    Zal ik haar zo opstellen? U krijgt dan een pagina waarop u alles kunt nakijken voordat u akkoord gaat.
utter_follow_up_sample = Goedendag! Uw monster zou inmiddels aangekomen moeten zijn: { $products }. Ik hoop dat het u bevalt; zal ik de bestelling voor u opstellen?
utter_follow_up_expiring = Goedendag! Even een vriendelijke herinnering: uw conceptbestelling { $number } is geldig tot en met { $valid_until }. Wilt u ermee doorgaan?

## Bestellingen en betaling
utter_order_drafted = Uw conceptbestelling { $number } staat klaar: in totaal { $total }, waarvan { $deposit } als aanbetaling en { $balance } voor verzending. Ze is geldig tot en met { $valid_until }; kijk haar na op de bestelpagina en keur haar daar goed als alles klopt.
utter_order_pending = Uw conceptbestelling { $number } staat klaar: in totaal { $total }, waarvan { $deposit } als aanbetaling en { $balance } voor verzending, geldig tot en met { $valid_until }. Een collega bevestigt haar eerst; u kunt haar nu al bekijken op de bestelpagina.
utter_order_status = Bestelling { $number }, { $total }: { $status }.
    { $details }
utter_order_not_found = Deze bestelling kan ik hier niet tonen, omdat in dit gesprek niets aantoont dat ze van u is.
utter_no_order_yet = Geen probleem, er is niets besteld. De offerte blijft geldig, dus neem gerust uw tijd.
utter_payment = Onze gebruikelijke voorwaarden: { $deposit } % aanbetaling en { $balance } % voor verzending. Betaalwijzen: { $methods }. De rekeninggegevens vindt u uitsluitend op de bestelpagina; via de chat wijzigen wij ze nooit.
utter_sorry_problem = Het spijt me zeer dat te horen. Dit gaat rechtstreeks naar een medewerker.
utter_confirm_revision = Bestelling { $number } zou zo veranderen:
    { $changes }
    De hele bestelling wordt dan:
    { $goods }
    { $details }
    Zal ik deze nieuwe versie opstellen? Totdat u ja zegt, blijft de huidige gelden.
utter_back_to_order = Terug naar uw bestelling van in totaal { $total }: zal ik haar opstellen zoals hierboven voorgelezen?
utter_ask_quantity_of = Welk aantal wilt u bestellen van dit artikel: { $product }?
utter_which_freight = Wie mag de goederen vervoeren? Uw eigen expediteur kan het ook doen.
    { $options }
utter_order_drafted_whole = Uw conceptbestelling { $number } staat klaar: { $total }, volledig te betalen voordat wij beginnen. Ze is geldig tot en met { $valid_until }; kijk haar na op de bestelpagina en keur haar daar goed als alles klopt.
utter_order_pending_whole = Uw conceptbestelling { $number } staat klaar: { $total }, volledig te betalen voordat wij beginnen, geldig tot en met { $valid_until }. Een collega bevestigt haar eerst; op de bestelpagina kunt u haar nu al bekijken.
utter_order_revised = De nieuwe versie van bestelling { $number } staat klaar: in totaal { $total }, geldig tot en met { $valid_until }. Ze vervangt de vorige; kijk haar na op de bestelpagina en keur haar daar goed.
utter_order_revised_pending = De nieuwe versie van bestelling { $number } staat klaar: in totaal { $total }, geldig tot en met { $valid_until }. Ze vervangt de vorige. Een collega bevestigt haar eerst; op de bestelpagina kunt u haar nu al bekijken.
utter_order_by_person = Deze bestelling kan ik niet alleen samenstellen; een collega doet dat samen met u.
utter_order_kept = Goed, bestelling { $number } blijft zoals ze is.
utter_what_change = Wat wilt u veranderen in bestelling { $number }: een aantal, een product, de bestemming, het vervoer of de leveringsvoorwaarde?
utter_change_by_person = Stand van bestelling { $number }: { $status }. Daarom kan alleen een mens haar wijzigen; ik heb uw verzoek doorgegeven.
utter_confirm_cancel = Zal ik bestelling { $number } van in totaal { $total } annuleren? Daarna kan ze niet meer worden goedgekeurd.
utter_order_cancelled = Bestelling { $number } is geannuleerd. U bent er niets voor verschuldigd.
utter_ask_order_proof = Geef mij alstublieft het bestelnummer samen met het e-mailadres of telefoonnummer dat wij erbij hebben staan, of de link naar de bestelpagina.
utter_sorry_problem_order = Het spijt mij zeer wat er met bestelling { $number } is gebeurd. Dit gaat met uw eigen woorden rechtstreeks naar een mens.

## Een medewerker
utter_handed_over = Ik heb mijn collega's ingelicht. U krijgt hier antwoord uiterlijk { $reply_by } onze tijd; bij u is dat { $reply_by_local }.
utter_handed_over_same_clock = Ik heb mijn collega's ingelicht. U krijgt hier antwoord uiterlijk { $reply_by }.
utter_handed_over_no_time = Ik heb mijn collega's ingelicht; iemand zal u hier antwoorden.

## Privacy
utter_privacy = { $notice }
    Ik heb uw verzoek aan mijn collega's doorgegeven.
utter_privacy_passed_on = Ik heb uw verzoek over uw gegevens aan mijn collega's doorgegeven.

## Snelle antwoorden
choice_sample = Monster bestellen
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Ja, stel ze maar op
choice_not_yet = Nog niet
choice_own_freight = Onze eigen expediteur
choice_revise_order = Ja, graag wijzigen
choice_cancel_order = Ja, graag annuleren
choice_means_find_product = Een product zoeken
choice_means_ask_product_details = Details van een product
choice_means_ask_availability = Wat er op voorraad is
choice_means_ask_certification = Certificaten en tests
choice_means_ask_customization = Eigen logo of ontwerp
choice_means_ask_company = Over uw bedrijf
choice_means_ask_price = De prijs
choice_means_ask_moq = De minimale afname
choice_means_negotiate_price = Een betere prijs
choice_means_request_sample = Een monster
choice_means_place_order = Een bestelling plaatsen
choice_means_ask_payment = Hoe ik kan betalen
choice_means_ask_shipping_cost = De verzendkosten
choice_means_ask_delivery_time = Wanneer het aankomt
choice_means_ask_shipping_terms = Hoe het wordt verzonden
choice_means_ask_order_status = Waar mijn bestelling is
choice_means_change_order = Mijn bestelling wijzigen
choice_means_report_problem = Probleem met bestelling
choice_means_ask_warranty = Garantie en retouren
choice_means_ask_privacy = Mijn gegevens
choice_human = Een medewerker spreken

## Woorden
days_exact = { $n ->
    [one] { $high } dag
   *[other] { $high } dagen
}
days_range = { $low } tot { $high } dagen
unit_piece = { $n ->
    [one] { $number } stuk
   *[other] { $number } stuks
}
unit_pair = { $number } paar
unit_set = { $n ->
    [one] { $number } set
   *[other] { $number } sets
}
unit_carton = { $n ->
    [one] { $number } doos
   *[other] { $number } dozen
}
unit_pallet = { $n ->
    [one] { $number } pallet
   *[other] { $number } pallets
}
unit_container = { $n ->
    [one] { $number } container
   *[other] { $number } containers
}
unit_dozen = { $number } dozijn
unit_gross = { $number } gros
unit_roll = { $n ->
    [one] { $number } rol
   *[other] { $number } rollen
}
unit_meter = { $number } meter
unit_kg = { $number } kg
unit_ton = { $number } ton
per_piece = per stuk
per_pair = per paar
per_set = per set
per_carton = per doos
per_pallet = per pallet
per_container = per container
per_dozen = per dozijn
per_gross = per gros
per_roll = per rol
per_meter = per meter
per_kg = per kg
per_ton = per ton
mode_express = koerier
mode_air = luchtvracht
mode_rail = spoor
mode_road = wegvervoer
mode_sea_lcl = zeevracht, gedeelde container
mode_sea_fcl = zeevracht, volle container
mode_post = post
charge_goods = goederen
charge_inland = vervoer naar de haven
charge_export = uitvoeraangifte en afhandeling
charge_freight = vracht
charge_insurance = verzekering
charge_duty = invoerrechten
charge_customs = douaneafhandeling
charge_vat = btw of invoerbelasting
terms_open = leveringsvoorwaarden nog overeen te komen
change_none = geen
change_destination = Bestemming
change_incoterm = Leveringsvoorwaarde
change_carrier = Vervoer
value_yes = ja
value_no = nee
value_not_stated = niet vermeld
customization_logo = uw logo
customization_colour = uw kleur
customization_packaging = uw verpakking
customization_design = uw ontwerp
customization_size = uw maat
customization_label = uw label
customization_material = uw materiaal
customization_mould = uw matrijs
order_draft = concept
order_pending_approval = wordt door een collega bevestigd
order_sent = klaar voor uw akkoord
order_accepted = geaccepteerd
order_deposit_paid = aanbetaling ontvangen
order_paid = volledig betaald
order_closed = afgerond
order_expired = niet meer geldig
order_revised = vervangen door een nieuwere versie
order_cancelled = geannuleerd
attribute_material = materiaal
attribute_colour = kleur
attribute_size = maat
attribute_weight = gewicht
attribute_dimensions = afmetingen
attribute_packing = verpakking
attribute_care = onderhoud
attribute_origin = herkomst
attribute_waterproof = waterdicht
attribute_washable = wasbaar
attribute_thickness = dikte
attribute_power = vermogen
attribute_voltage = spanning
attribute_capacity = inhoud
attribute_lifespan = levensduur
attribute_ingredients = ingrediënten
attribute_age = leeftijd
attribute_model = model
attribute_use = gebruik
attribute_finish = afwerking
attribute_brightness = helderheid
attribute_battery = batterij
attribute_speed = snelheid
attribute_hs_code = HS-code
attribute_moq = minimale bestelhoeveelheid
attribute_price = prijs
attribute_stock = voorraad
attribute_certification = certificaten
attribute_customization = maatwerk
attribute_lead_time = productietijd
attribute_warranty = garantie
attribute_sample = monsters
attribute_sole = zool
attribute_lining = voering
attribute_upper = bovenwerk
attribute_season = seizoen
attribute_filling = vulling
attribute_pattern = dessin
attribute_closure = sluiting
attribute_set_contents = inhoud van de set
attribute_machine_washable = machinewasbaar
attribute_non_slip = antislip
attribute_flame_retardant = vlamvertragend
attribute_vegan = veganistisch
attribute_quick_dry = sneldrogend
attribute_fabric_weight = stofgewicht
attribute_blackout = verduisterend
attribute_chlorine_resistant = chloorbestendig
attribute_stain_resistant = vlekbestendig
attribute_heading = ophanging
attribute_collar = kraag
attribute_style = stijl
attribute_design = dessin
attribute_price_from = laagste prijs
