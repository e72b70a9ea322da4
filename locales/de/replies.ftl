# Was der Assistent sagt. Zahlen, Namen und Daten kommen nur über Variablen herein: Eine Ziffer in dieser Datei ist ein Fehler.
# Eine Variable auf _n ist die bloße Anzahl hinter der gleichnamigen Variable und wählt die Pluralform.

## Anfang, Ende und Höflichkeiten
utter_welcome = Guten Tag, hier ist der automatische Assistent von { $shop }. Ich beantworte Ihnen zu jeder Stunde Fragen zu unseren Produkten, zu Preisen, Mustern und Fracht und rufe auf Wunsch gern jemanden aus unserem Team hinzu. Was darf ich für Sie tun?
utter_greet = Guten Tag und vielen Dank für Ihre Nachricht an { $shop }. Was darf ich für Sie tun?
utter_goodbye = Vielen Dank für Ihre Zeit und auf Wiedersehen. Ihre Anfrage bleibt bei uns gespeichert; schreiben Sie jederzeit einfach hier weiter.
utter_thank = Sehr gern geschehen. Kann ich sonst noch etwas für Sie tun?
utter_understood = Verstanden. Melden Sie sich gern, sobald Sie etwas brauchen.
utter_go_on = Sehr schön. Womit machen wir weiter: mit einem Preis, einem Muster oder der Fracht?
utter_stopped = In Ordnung, das lege ich beiseite. Es wurde nichts bestellt.
utter_bot = Ich bin ein automatischer Assistent von { $shop } und kein Mensch. Meine Antworten stammen aus unseren eigenen Produkt- und Preisdaten; auf Wunsch übernimmt jederzeit jemand aus unserem Team.
utter_languages = Schreiben Sie mir gern in Ihrer Sprache; ich antworte in der Sprache Ihrer Nachricht.
utter_language_switched = Selbstverständlich, machen wir auf Deutsch weiter.
utter_out_of_scope = Leider kann ich Ihnen nur zu unseren Produkten, Preisen, Mustern und Lieferungen weiterhelfen. Darf ich Ihnen dazu etwas beantworten?
utter_offer_service = Vielen Dank für Ihr Angebot. Dieser Kanal ist für Käufer unserer Produkte gedacht; Ihre Nachricht bleibt abgelegt, und bei Interesse meldet sich jemand bei Ihnen.
utter_which_meaning = Entschuldigen Sie bitte, ich bin nicht sicher, ob ich Sie richtig verstanden habe. Meinen Sie eines davon? Sie können es gern auch anders formulieren.
utter_not_understood = Entschuldigen Sie bitte, ich bin nicht sicher, ob ich Sie richtig verstanden habe. Könnten Sie es anders formulieren, oder soll ich jemanden aus unserem Team rufen?
utter_refused = Ich möchte Ihnen keine Zahl nennen, die ich nicht belegen kann. Bitte lassen Sie sich mit unserem Team verbinden; dort wird man sie Ihnen bestätigen.
utter_apology = Es tut mir leid, bei uns ist etwas schiefgegangen, und ich konnte Ihnen nicht antworten. Ihre Nachricht ist gesichert, und jemand aus unserem Team wird sie sehen.

## Produkte
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = Das können wir Ihnen anbieten:
    { $products }
utter_nothing_found = Das habe ich in unserem Sortiment nicht gefunden und Ihre Frage deshalb an unser Team weitergegeben.
utter_catalogue_file = Hier finden Sie unseren Katalog (Zahl der Produkte: { $count }).
utter_which_product = Um welches Produkt geht es? Ein Name, eine Artikelnummer oder ein Link genügt.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = { $held } ist angegeben – { $product }, { $attribute }: { $value }.
utter_value_lacking = { $asked } ist bei den Angaben nicht dabei – { $product }, { $attribute }: { $value }.
utter_not_stated = { $product }: Dazu enthalten unsere Daten keine Angabe ({ $attribute }). Ich möchte nicht raten und habe Ihre Frage an unser Team weitergegeben.
utter_not_confirmed = { $product }: Zu „{ $asked }“ sagen unsere Daten weder Ja noch Nein. Ich möchte nicht raten und habe Ihre Frage an unser Team weitergegeben.
utter_none_stated = { $products }: Dazu enthalten unsere Daten bei keinem eine Angabe ({ $asked }). Ich möchte nicht raten und habe die Frage an unser Team weitergegeben.
utter_description = { $product }, unsere Beschreibung: { $words }
utter_not_stated_shop = Dazu liegt mir keine bestätigte Angabe vor. Statt zu raten, habe ich Ihre Frage an unser Team weitergegeben.
utter_quote_seller = { $words }
utter_seller_words = Unser Team hat das bereits beantwortet, im eigenen Wortlaut: { $words }
utter_in_stock = { $product }: derzeit { $stock } auf Lager.
utter_stock_short = { $product }: derzeit { $stock } auf Lager. { $quantity } ist mehr; den Rest fertigen wir auf Bestellung.
utter_out_of_stock = { $product }: derzeit nicht auf Lager; wir fertigen auf Bestellung.
utter_certification = { $product }: Dafür liegt vor: { $certifications }.
utter_certificate_lacking = { $product }: { $asked } ist nicht unter den angegebenen Zertifikaten ({ $certifications }). Ich kann es daher nicht bestätigen und habe Ihre Frage an unser Team weitergegeben.
utter_files_attached = Anbei: { $files }.
utter_no_certification = { $product }: Dafür liegt kein Zertifikat vor.
utter_customization = Ja, { $product } – eine individuelle Ausführung ist möglich. Die Mindestmengen sind:
    { $kinds }
utter_no_customization = { $product }: Eine individuelle Ausführung bieten wir hier nicht an.
utter_comparison = { $products } im Vergleich, soweit unsere Daten es angeben:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – nicht angegeben: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: ab { $quantity }
line_customization_enough = • { $kind }: ab { $minimum }; { $quantity } genügt
line_customization_short = • { $kind }: ab { $minimum }; { $quantity } genügt noch nicht

## Preise
utter_price = { $product }, { $quantity }: { $unit_price } { $per_unit }, insgesamt { $total }, { $terms }. Das ist unser Angebot { $number }, gültig bis { $valid_until }.
    { $details }
utter_price_list = Unsere Preise, { $product }:
    { $tiers }
utter_prices = Angebot { $number }, { $terms }, gültig bis { $valid_until }:
    { $lines }
    Insgesamt: { $total }.
    { $details }
utter_price_lists = Unsere Preise:
    { $products }
utter_price_list_file = Hier ist unsere Preisliste.
utter_moq = { $product }: Die Mindestbestellmenge beträgt { $moq }.
utter_below_moq = { $product }: Die Mindestbestellmenge beträgt { $moq }. Für eine kleinere Menge können wir Ihnen gern zuerst ein Muster senden.
utter_below_moq_asked = { $product }: Die Mindestbestellmenge beträgt { $moq }. Ob eine kleinere Menge möglich ist, habe ich bei unserem Team angefragt.
utter_target_passed_on = { $product }: Das sind die besten Preise, die ich selbst bestätigen darf. Ihren Zielpreis habe ich an unser Team weitergegeben.
utter_concession = { $product }, { $quantity }: Ich kann Ihnen { $unit_price } { $per_unit } anbieten, insgesamt { $total }, { $terms }, unter dieser Bedingung:
    { $conditions }
    Das ist unser Angebot { $number }, gültig bis { $valid_until }. Andernfalls gilt unser Listenpreis.
    { $details }
utter_offer_stands = { $product }: Mehr darf ich Ihnen selbst nicht entgegenkommen, das Angebot bleibt daher wie genannt. Ihren Wunsch habe ich an unser Team weitergegeben.
utter_ask_concession = Soll ich die Bestellung zu dieser Bedingung aufsetzen: { $product }, { $quantity }?
line_tier = • ab { $quantity }: { $unit_price } { $per_unit }
line_lead_time = Produktionszeit: { $days }.
line_next_tier = Ab { $quantity } sinkt der Preis auf { $unit_price } { $per_unit }.
line_next_tier_saves = Ab { $quantity } sinkt der Preis auf { $unit_price } { $per_unit }; bei dieser Menge sparen Sie { $saving }.
line_price = • { $product }, { $quantity }: { $unit_price } { $per_unit }, { $amount }
line_more_products = Wir haben noch weitere Artikel; sagen Sie mir gern, welche Sie interessieren.
line_about = Das sind etwa { $amount } zum Wechselkurs vom { $date }.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • Bestellmenge mindestens { $quantity }
line_condition_deposit = • Anzahlung { $deposit } %
line_condition_confirmation = • Bestellung bis { $until }

## Fracht
utter_shipping = Fracht für { $quantity }, { $product }, Zielort: { $place } ({ $cartons_n ->
        [one] { $cartons } Karton
       *[other] { $cartons } Kartons
    }, { $weight } kg, { $volume } m³):
    { $options }
    { $notes }
utter_no_rate = Für diesen Zielort liegt mir keine Frachtrate vor: { $place }. Ich habe das an unser Team weitergegeben, das beim Spediteur nachfragt.
utter_lead_time = { $product }, { $quantity }: Die Produktionszeit beträgt { $days }.
utter_shipping_terms = Wir bieten diese Lieferbedingungen an: { $terms }. Mögliche Transportwege: { $modes }.
utter_term_not_offered = { $term } gehört nicht zu den Lieferbedingungen, die wir üblicherweise anbieten; ich habe die Frage an unser Team weitergegeben.
utter_which_carrier = Wer soll Ihr Muster zustellen?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, Laufzeit { $days }
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $product }, { $quantity }, { $term } { $place }, mit { $carrier }:
    { $lines }
    Insgesamt: { $total }. Das ist unser Angebot { $number }, gültig bis { $valid_until }.
    { $notes }
utter_landed_not_stated = Einen Gesamtpreis { $term } kann ich Ihnen noch nicht nennen, weil einer der Kostenpunkte in unseren Daten fehlt. Ich habe das an unser Team weitergegeben; die oben genannte Fracht gilt unverändert.
utter_arrival = { $product }: Bei Bestellung heute wäre die Ware zwischen dem { $ready_from } und dem { $ready_until } fertig und träfe zu diesen Terminen bei Ihnen ein:
    { $options }
    Unsere Feiertage sind berücksichtigt und, wo das Transportunternehmen in Arbeitstagen rechnet, auch die arbeitsfreien Tage vor Ort ({ $countries }); beim Zoll kann es länger dauern.
line_arrival = • { $carrier }, { $mode }: zwischen dem { $from } und dem { $until }
line_charge = • { $name }: { $amount }
line_landed_estimate = Das ist eine Schätzung: Zoll oder Transportunternehmen können andere Beträge berechnen.
line_order_goods = • { $product }, { $quantity }: { $unit_price } { $per_unit }, zusammen { $amount }
line_order_goods_with = • { $product } ({ $options }), { $quantity }: { $unit_price } { $per_unit }, zusammen { $amount }
line_order_freight = • Fracht mit { $carrier } ({ $mode }, Laufzeit { $days }): { $price }
line_order_freight_no_days = • Fracht mit { $carrier } ({ $mode }): { $price }
line_order_freight_own = • Fracht: von Ihnen gebucht und bezahlt, nicht Teil dieser Bestellung
line_order_freight_prepaid = • Fracht: zahlen wir
line_order_total = • Insgesamt: { $total }
line_order_parts = • Anzahlung: { $deposit }, Rest vor dem Versand: { $balance }
line_order_whole = • Zahlung: vollständig, bevor wir beginnen
line_order_term = • Lieferbedingung: { $term }
line_order_destination = • Zielort: { $place }
line_order_contact = • Kontakt: { $contact }
line_order_ready = • Fertig nach Eingang der Anzahlung: { $days }
line_order_ready_paid = • Fertig nach Eingang der Zahlung: { $days }
line_order_follows = • Folgt auf die Musterbestellung { $number }
line_order_valid = • Gültig bis { $valid_until }
line_order_page = • Bestellseite: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • Neu: { $product }, { $quantity }
line_change_removed = • Entfällt: { $product }, { $quantity }
line_due_deposit = • Als Anzahlung fällig: { $amount }
line_due_balance = • Vor dem Versand fällig: { $amount }
line_due_whole = • Vollständig fällig: { $amount }
line_freight_indication = Bei { $term } buchen Sie den Haupttransport selbst; diese Preise dienen daher nur zur Orientierung.
line_term_fits = { $term } ist für Ware gedacht, die unmittelbar an Bord eines Schiffes verladen wird; für diesen Transportweg ({ $mode }) wäre { $fitting } die passende Lieferbedingung.
line_postcode_matters = Der genaue Preis hängt von der Postleitzahl ab; nennen Sie mir bitte Ihre, dann erhalten Sie ihn von mir.
line_requoted = Das Angebot { $number } (ab { $price }) ist abgelaufen, deshalb habe ich bei den Transportunternehmen neu angefragt.
line_guessed_from_phone = Den Zielort habe ich aus Ihrer Telefonnummer geschlossen ({ $place }); sagen Sie mir bitte, falls die Ware woandershin geht.
line_city_matters = Manche Dienste nennen erst mit der Stadt einen Preis; nennen Sie mir bitte Ihre, dann frage ich dort an.
line_guessed_place = Den Zielort habe ich aus der Zeitzone Ihres Browsers geschlossen ({ $place }); sagen Sie mir bitte, falls die Ware woandershin geht.

## Muster und Anfrage
utter_sample = { $product }: Ein Muster kostet { $fee }; wir senden höchstens { $maximum }.
    { $terms }
utter_sample_free = { $product }: Ein Muster ist kostenlos; wir senden höchstens { $maximum }.
    { $terms }
utter_sample_limit = { $product }: Als Muster senden wir höchstens { $maximum }.
utter_sample_given = { $product }: Als Muster senden wir je Kunde höchstens { $maximum }; bestellt sind bereits { $given }.
line_sample_credited = Die Musterkosten schreiben wir Ihnen bei der Hauptbestellung gut.
line_sample_lead_time = Zeit bis zum Versand ab unserem Haus: { $days }.
line_sample_freight_collect = Die Fracht geht zu Ihren Lasten über Ihr eigenes Kurierkonto.
line_sample_freight_prepaid = Die Fracht übernehmen wir.
line_sample_freight_quoted = Die Fracht bieten wir gesondert an.
utter_noted = Vielen Dank, das habe ich notiert.
utter_noted_contact = Vielen Dank, Ihre Kontaktdaten habe ich notiert.
utter_ask_sample_purpose = Darf ich fragen, was Sie mit dem Muster vorhaben, zum Beispiel für ein Geschäft, ein Projekt oder den eigenen Gebrauch?
utter_ask_first_quantity = Wenn das Muster Sie überzeugt: Wie groß wäre ungefähr eine erste Bestellung?
utter_ask_market = In welchem Land soll die Ware verkauft werden?
utter_ask_destination = In welches Land und in welche Stadt soll die Ware gehen?
utter_ask_quantity = An welche Menge denken Sie?
utter_ask_contact = Unter welchem Namen und welcher E-Mail-Adresse erreichen wir Sie?
utter_ask_product = Für welches Produkt interessieren Sie sich?
utter_ask_timing = Bis wann benötigen Sie die Ware?
utter_confirm_order = So habe ich Ihre Bestellung verstanden:
    { $goods }
    { $details }
    Soll ich sie so aufsetzen? Sie erhalten dann eine Seite, auf der Sie alles prüfen können, bevor Sie zustimmen.
utter_follow_up_sample = Guten Tag! Ihr Muster müsste inzwischen angekommen sein: { $products }. Ich hoffe, es sagt Ihnen zu. Soll ich die Bestellung für Sie aufsetzen?
utter_follow_up_expiring = Guten Tag! Nur zur freundlichen Erinnerung: Ihr Bestellentwurf { $number } ist bis { $valid_until } gültig. Möchten Sie die Bestellung so aufgeben?

## Bestellung und Zahlung
utter_order_drafted = Ihr Bestellentwurf { $number } liegt bereit: insgesamt { $total }, davon { $deposit } Anzahlung und { $balance } vor dem Versand. Er ist gültig bis { $valid_until }; bitte prüfen Sie ihn auf der Bestellseite und nehmen Sie ihn dort an, wenn alles stimmt.
utter_order_pending = Ihr Bestellentwurf { $number } liegt bereit: insgesamt { $total }, davon { $deposit } Anzahlung und { $balance } vor dem Versand, gültig bis { $valid_until }. Unser Team bestätigt ihn zuerst; auf der Bestellseite können Sie ihn schon jetzt ansehen.
utter_order_status = Bestellung { $number }, { $total }: { $status }.
    { $details }
utter_order_not_found = Diese Bestellung kann ich hier nicht zeigen, da in diesem Gespräch nichts belegt, dass sie Ihnen gehört.
utter_no_order_yet = Kein Problem, es wurde nichts bestellt. Das Angebot bleibt gültig, nehmen Sie sich ruhig Zeit.
utter_payment = Unsere üblichen Bedingungen: { $deposit } % Anzahlung und { $balance } % vor dem Versand. Zahlungswege: { $methods }. Die Kontodaten finden Sie ausschließlich auf der Bestellseite; per Chat ändern wir sie nie.
utter_sorry_problem = Das tut mir sehr leid. Ihr Anliegen geht direkt an einen Menschen in unserem Team.
utter_confirm_revision = Die Bestellung { $number } würde sich so ändern:
    { $changes }
    Die ganze Bestellung wäre dann:
    { $goods }
    { $details }
    Soll ich diese neue Fassung schreiben? Bis Sie Ja sagen, gilt die jetzige.
utter_back_to_order = Zurück zu Ihrer Bestellung über insgesamt { $total }: Soll ich sie so aufsetzen, wie oben vorgelesen?
utter_ask_quantity_of = Welche Menge möchten Sie von diesem Artikel bestellen: { $product }?
utter_which_freight = Wer soll die Ware befördern? Auch Ihr eigener Spediteur kann das übernehmen.
    { $options }
utter_order_drafted_whole = Ihr Bestellentwurf { $number } liegt bereit: { $total }, vollständig zu zahlen, bevor wir beginnen. Er ist gültig bis { $valid_until }; bitte prüfen Sie ihn auf der Bestellseite und nehmen Sie ihn dort an, wenn alles stimmt.
utter_order_pending_whole = Ihr Bestellentwurf { $number } liegt bereit: { $total }, vollständig zu zahlen, bevor wir beginnen, gültig bis { $valid_until }. Unser Team bestätigt ihn zuerst; auf der Bestellseite können Sie ihn schon jetzt ansehen.
utter_order_revised = Die neue Fassung der Bestellung { $number } liegt bereit: insgesamt { $total }, gültig bis { $valid_until }. Sie ersetzt die bisherige; bitte prüfen Sie sie auf der Bestellseite und nehmen Sie sie dort an.
utter_order_revised_pending = Die neue Fassung der Bestellung { $number } liegt bereit: insgesamt { $total }, gültig bis { $valid_until }. Sie ersetzt die bisherige. Unser Team bestätigt sie zuerst; auf der Bestellseite können Sie sie schon jetzt ansehen.
utter_order_by_person = Diese Bestellung kann ich nicht allein zusammenstellen; jemand aus unserem Team wird das mit Ihnen tun.
utter_order_kept = Gut, die Bestellung { $number } bleibt, wie sie ist.
utter_what_change = Was möchten Sie an der Bestellung { $number } ändern: eine Menge, ein Produkt, den Zielort, die Fracht oder die Lieferbedingung?
utter_change_by_person = Stand der Bestellung { $number }: { $status }. Ändern kann sie deshalb nur ein Mensch; Ihren Wunsch habe ich weitergegeben.
utter_confirm_cancel = Soll ich die Bestellung { $number } über insgesamt { $total } stornieren? Danach kann sie nicht mehr angenommen werden.
utter_order_cancelled = Die Bestellung { $number } ist storniert. Sie schulden dafür nichts.
utter_ask_order_proof = Bitte nennen Sie mir die Bestellnummer und dazu die E-Mail-Adresse oder Telefonnummer, die wir zu ihr gespeichert haben, oder schicken Sie mir den Link zur Bestellseite.
utter_sorry_problem_order = Das tut mir sehr leid, was mit der Bestellung { $number } geschehen ist. Ihr Anliegen geht mit Ihren Worten direkt an einen Menschen in unserem Team.

## Ein Mensch
utter_handed_over = Ich habe unser Team benachrichtigt. Sie erhalten hier eine Antwort bis { $reply_by } unserer Zeit; nach Ihrer Uhr ist das { $reply_by_local }.
utter_handed_over_same_clock = Ich habe unser Team benachrichtigt. Sie erhalten hier eine Antwort bis { $reply_by }.
utter_handed_over_no_time = Ich habe unser Team benachrichtigt; jemand wird Ihnen hier antworten.

## Datenschutz
utter_privacy = { $notice }
    Ihr Anliegen habe ich an unser Team weitergegeben.
utter_privacy_passed_on = Ihr Anliegen zu Ihren Daten habe ich an unser Team weitergegeben.

## Schnellantworten
choice_sample = Muster bestellen
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Ja, bitte aufsetzen
choice_not_yet = Noch nicht
choice_own_freight = Unser eigener Spediteur
choice_revise_order = Ja, bitte ändern
choice_cancel_order = Ja, bitte stornieren
choice_means_find_product = Ein Produkt finden
choice_means_ask_product_details = Details zu einem Produkt
choice_means_ask_availability = Was auf Lager ist
choice_means_ask_certification = Zertifikate und Tests
choice_means_ask_customization = Eigenes Logo oder Design
choice_means_ask_company = Über Ihre Firma
choice_means_ask_price = Der Preis
choice_means_ask_moq = Die Mindestbestellmenge
choice_means_negotiate_price = Ein besserer Preis
choice_means_request_sample = Ein Muster
choice_means_place_order = Bestellung aufgeben
choice_means_ask_payment = Zahlungsmöglichkeiten
choice_means_ask_shipping_cost = Die Versandkosten
choice_means_ask_delivery_time = Wann es ankommt
choice_means_ask_shipping_terms = Wie versendet wird
choice_means_ask_order_status = Wo meine Bestellung ist
choice_means_change_order = Meine Bestellung ändern
choice_means_report_problem = Problem mit Bestellung
choice_means_ask_warranty = Garantie und Rückgabe
choice_means_ask_privacy = Meine Daten
choice_human = Mit einem Menschen sprechen

## Wörter
days_exact = { $n ->
    [one] { $high } Tag
   *[other] { $high } Tage
}
days_range = { $low } bis { $high } Tage
unit_piece = { $number } Stück
unit_pair = { $number } Paar
unit_set = { $n ->
    [one] { $number } Set
   *[other] { $number } Sets
}
unit_carton = { $n ->
    [one] { $number } Karton
   *[other] { $number } Kartons
}
unit_pallet = { $n ->
    [one] { $number } Palette
   *[other] { $number } Paletten
}
unit_container = { $number } Container
unit_dozen = { $number } Dutzend
unit_gross = { $number } Gros
unit_roll = { $n ->
    [one] { $number } Rolle
   *[other] { $number } Rollen
}
unit_meter = { $number } Meter
unit_kg = { $number } kg
unit_ton = { $n ->
    [one] { $number } Tonne
   *[other] { $number } Tonnen
}
per_piece = pro Stück
per_pair = pro Paar
per_set = pro Set
per_carton = pro Karton
per_pallet = pro Palette
per_container = pro Container
per_dozen = pro Dutzend
per_gross = pro Gros
per_roll = pro Rolle
per_meter = pro Meter
per_kg = pro kg
per_ton = pro Tonne
mode_express = Kurier
mode_air = Luftfracht
mode_rail = Bahn
mode_road = LKW
mode_sea_lcl = Seefracht im Sammelcontainer
mode_sea_fcl = Seefracht im Vollcontainer
mode_post = Post
charge_goods = Ware
charge_inland = Transport zum Hafen
charge_export = Ausfuhrabfertigung und Umschlag
charge_freight = Fracht
charge_insurance = Versicherung
charge_duty = Einfuhrzoll
charge_customs = Zollabwicklung
charge_vat = Mehrwert- oder Einfuhrumsatzsteuer
terms_open = Lieferbedingungen noch zu vereinbaren
change_none = keine
change_destination = Zielort
change_incoterm = Lieferbedingung
change_carrier = Fracht
value_yes = ja
value_no = nein
value_not_stated = nicht angegeben
customization_logo = Ihr Logo
customization_colour = Ihre Farbe
customization_packaging = Ihre Verpackung
customization_design = Ihr Design
customization_size = Ihre Größe
customization_label = Ihr Etikett
customization_material = Ihr Material
customization_mould = Ihre Form
order_draft = Entwurf
order_pending_approval = wird von unserem Team bestätigt
order_sent = bereit zur Annahme durch Sie
order_accepted = angenommen
order_deposit_paid = Anzahlung eingegangen
order_paid = vollständig bezahlt
order_closed = abgeschlossen
order_expired = nicht mehr gültig
order_revised = durch eine neuere Fassung ersetzt
order_cancelled = storniert
attribute_material = Material
attribute_colour = Farbe
attribute_size = Größe
attribute_weight = Gewicht
attribute_dimensions = Abmessungen
attribute_packing = Verpackung
attribute_care = Pflege
attribute_origin = Herkunft
attribute_waterproof = wasserdicht
attribute_washable = waschbar
attribute_thickness = Dicke
attribute_power = Leistung
attribute_voltage = Spannung
attribute_capacity = Fassungsvermögen
attribute_lifespan = Lebensdauer
attribute_ingredients = Inhaltsstoffe
attribute_age = Alter
attribute_model = Modell
attribute_use = Verwendung
attribute_finish = Oberfläche
attribute_brightness = Helligkeit
attribute_battery = Akku
attribute_speed = Geschwindigkeit
attribute_hs_code = Zolltarifnummer
attribute_moq = Mindestbestellmenge
attribute_price = Preis
attribute_stock = Lagerbestand
attribute_certification = Zertifikate
attribute_customization = individuelle Ausführung
attribute_lead_time = Produktionszeit
attribute_warranty = Garantie
attribute_sample = Muster
attribute_sole = Sohle
attribute_lining = Futter
attribute_upper = Obermaterial
attribute_season = Saison
attribute_filling = Füllung
attribute_pattern = Dessin
attribute_closure = Verschluss
attribute_set_contents = Inhalt des Sets
attribute_machine_washable = maschinenwaschbar
attribute_non_slip = rutschfest
attribute_flame_retardant = schwer entflammbar
attribute_vegan = vegan
attribute_quick_dry = schnelltrocknend
attribute_fabric_weight = Flächengewicht
attribute_blackout = verdunkelnd
attribute_chlorine_resistant = chlorbeständig
attribute_stain_resistant = fleckabweisend
attribute_heading = Aufhängung
attribute_collar = Kragen
attribute_style = Ausführung
attribute_design = Dessin
attribute_price_from = niedrigster Preis
