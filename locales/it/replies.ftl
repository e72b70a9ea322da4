# Ciò che dice l'assistente. Cifre, nomi e date entrano solo attraverso le variabili: una cifra in questo file è un errore.

## Saluti e cortesie
utter_welcome = Buongiorno, sono l'assistente automatico di { $shop }. Posso rispondere a qualsiasi ora su prodotti, prezzi, campioni e trasporto, e chiamare un collega quando lo desidera. Come posso esserle utile?
utter_greet = Buongiorno e grazie per aver scritto a { $shop }. Come posso esserle utile?
utter_goodbye = La ringrazio per il suo tempo, arrivederci. La sua richiesta resta da noi: ci scriva di nuovo qui quando vuole.
utter_thank = È un piacere. Posso esserle utile in altro?
utter_understood = Capito. Resto a disposizione per qualsiasi altra esigenza.
utter_go_on = Molto bene. Proseguiamo con un prezzo, un campione o il trasporto?
utter_stopped = D'accordo, ho messo tutto da parte. Non è stato ordinato nulla.
utter_bot = Sono un assistente automatico di { $shop }, non una persona. Rispondo con i nostri dati su prodotti e prezzi, e un collega può subentrare quando lo chiede.
utter_languages = Può scrivermi nella sua lingua: le rispondo nella lingua del suo messaggio.
utter_language_switched = Certamente, proseguiamo in italiano.
utter_out_of_scope = Mi dispiace, posso aiutarla soltanto con i nostri prodotti, prezzi, campioni e consegne. Desidera sapere qualcosa su questi?
utter_offer_service = La ringrazio della proposta. Questo canale è riservato a chi acquista i nostri prodotti; il suo messaggio resta agli atti e, se ci fosse interesse, la contatteremo.
utter_which_meaning = Mi scusi, non sono certo di aver capito. Si tratta di una di queste cose? Può anche dirlo con altre parole.
utter_not_understood = Mi scusi, non sono certo di aver capito. Può dirlo con altre parole, o preferisce che chiami un collega?
utter_refused = Preferisco non darle una cifra che non posso documentare. Chieda di un collega, che gliela confermerà.
utter_apology = Mi scuso, qualcosa da parte nostra non ha funzionato e non ho potuto risponderle. Il suo messaggio è al sicuro e un collega lo leggerà.

## Prodotti
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = Ecco che cosa abbiamo:
    { $products }
utter_nothing_found = Non l'ho trovato nella nostra gamma, perciò ho inoltrato la sua domanda ai miei colleghi.
utter_catalogue_file = Ecco il nostro catalogo. Numero di prodotti: { $count }.
utter_which_product = Di quale prodotto si tratta? Basta un nome, un codice articolo o un link.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = Per { $product } risulta: { $held }. { $attribute }: { $value }.
utter_value_lacking = { $asked } non figura tra i dati indicati per { $product }. { $attribute }: { $value }.
utter_not_stated = I nostri dati per { $product } non riportano questo punto: { $attribute }. Non voglio tirare a indovinare, perciò ho inoltrato la sua domanda ai miei colleghi.
utter_not_confirmed = Su «{ $asked }» i nostri dati per { $product } non dicono né sì né no. Non voglio tirare a indovinare, perciò ho inoltrato la sua domanda ai miei colleghi.
utter_none_stated = Per nessuno di questi prodotti i nostri dati riportano questo punto: { $products } – { $asked }. Non voglio tirare a indovinare, perciò ho inoltrato la domanda ai miei colleghi.
utter_description = La nostra descrizione di { $product }: { $words }
utter_not_stated_shop = Su questo non ho informazioni confermate: invece di tirare a indovinare, ho inoltrato la sua domanda ai miei colleghi.
utter_quote_seller = { $words }
utter_seller_words = I miei colleghi hanno già risposto, con parole loro: { $words }
utter_in_stock = { $product }, disponibilità attuale a magazzino: { $stock }.
utter_stock_short = { $product }, disponibilità attuale a magazzino: { $stock }. { $quantity } è di più, quindi il resto verrebbe prodotto su ordinazione.
utter_out_of_stock = { $product }: al momento non a magazzino; produciamo su ordinazione.
utter_certification = { $product }, certificazioni: { $certifications }.
utter_certificate_lacking = { $asked } non figura tra le certificazioni indicate per { $product } ({ $certifications }); non posso quindi confermarla e ho inoltrato la sua domanda ai miei colleghi.
utter_files_attached = In allegato: { $files }.
utter_no_certification = { $product }: nessuna certificazione disponibile.
utter_customization = Sì, per { $product } è possibile la personalizzazione. Le quantità minime sono:
    { $kinds }
utter_no_customization = Per { $product } la personalizzazione non è prevista.
utter_comparison = { $products } a confronto, per quanto riportano i nostri dati:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – non indicato: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: da { $quantity }
line_customization_enough = • { $kind }: da { $minimum }; { $quantity } basta
line_customization_short = • { $kind }: da { $minimum }; { $quantity } non basta ancora

## Prezzi
utter_price = { $product }, { $quantity }: { $unit_price } { $per_unit }, { $total } in totale, { $terms }. È la quotazione { $number }, scadenza: { $valid_until }.
    { $details }
utter_price_list = I nostri prezzi per { $product }:
    { $tiers }
utter_prices = Quotazione { $number }, { $terms }, scadenza: { $valid_until }:
    { $lines }
    In totale: { $total }.
    { $details }
utter_price_lists = I nostri prezzi:
    { $products }
utter_price_list_file = Ecco il nostro listino prezzi.
utter_moq = Ordine minimo per { $product }: { $moq }.
utter_below_moq = Ordine minimo per { $product }: { $moq }. Per una quantità inferiore possiamo inviarle prima un campione.
utter_below_moq_asked = Ordine minimo per { $product }: { $moq }. Ho chiesto ai miei colleghi se è possibile una quantità inferiore.
utter_target_passed_on = Per { $product } questi sono i migliori prezzi che posso confermare da solo. Ho inoltrato il suo prezzo obiettivo ai miei colleghi.
utter_concession = { $product }, { $quantity }: posso offrirle { $unit_price } { $per_unit }, { $total } in totale, { $terms }, a questa condizione:
    { $conditions }
    È la quotazione { $number }, scadenza: { $valid_until }. Altrimenti vale il nostro prezzo di listino.
    { $details }
utter_offer_stands = Per { $product } non posso concedere di più da solo, quindi l'offerta resta invariata. Ho inoltrato la sua richiesta ai miei colleghi.
utter_ask_concession = Preparo la bozza d'ordine a questa condizione, per { $product }, { $quantity }?
line_tier = • da { $quantity }: { $unit_price } { $per_unit }
line_lead_time = Tempi di produzione: { $days }.
line_next_tier = A partire da { $quantity } il prezzo scende a { $unit_price } { $per_unit }.
line_next_tier_saves = A partire da { $quantity } il prezzo scende a { $unit_price } { $per_unit }; su quella quantità risparmierebbe { $saving }.
line_price = • { $product }, { $quantity }: { $unit_price } { $per_unit }, { $amount }
line_more_products = Abbiamo altri articoli; mi dica quali le interessano.
line_about = Sono circa { $amount } al cambio del { $date }.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • ordine minimo: { $quantity }
line_condition_deposit = • acconto del { $deposit } %
line_condition_confirmation = • termine per l'ordine: { $until }

## Trasporto
utter_shipping = Trasporto per { $product }, { $quantity }, destinazione { $place } ({ $cartons_n ->
        [one] { $cartons } cartone
        [many] { $cartons } di cartoni
       *[other] { $cartons } cartoni
    }, { $weight } kg, { $volume } m³):
    { $options }
    { $notes }
utter_no_rate = Non ho una tariffa di trasporto per questa destinazione: { $place }. L'ho segnalato ai miei colleghi, che chiederanno al nostro spedizioniere.
utter_lead_time = { $product }, { $quantity }. Tempi di produzione: { $days }.
utter_shipping_terms = Offriamo queste condizioni di resa: { $terms }. La merce può viaggiare così: { $modes }.
utter_term_not_offered = { $term } non è tra le condizioni di resa che offriamo di solito; ho inoltrato la domanda ai miei colleghi.
utter_which_carrier = Con quale di questi vuole ricevere il campione?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, { $days } di viaggio
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $product }, { $quantity }, { $term } { $place }, con { $carrier }:
    { $lines }
    In totale: { $total }. È la quotazione { $number }, scadenza: { $valid_until }.
    { $notes }
utter_landed_not_stated = Non posso ancora indicarle un prezzo completo { $term }, perché uno dei costi non è presente nei nostri dati. L'ho segnalato ai miei colleghi; il costo del trasporto indicato sopra resta valido.
utter_arrival = Ordinando oggi ({ $product }), la merce sarebbe pronta in questo periodo: { $ready_from } – { $ready_until }. Arriverebbe da lei in queste date:
    { $options }
    Le date tengono già conto delle nostre festività e, dove il vettore conta i giorni lavorativi, dei giorni non lavorativi locali ({ $countries }); la dogana può richiedere più tempo.
line_arrival = • { $carrier }, { $mode }: { $from } – { $until }
line_charge = • { $name }: { $amount }
line_landed_estimate = Si tratta di una stima: la dogana o il vettore potrebbero applicare importi diversi.
line_order_goods = • { $product }, { $quantity }: { $unit_price } { $per_unit }, pari a { $amount }
line_order_goods_with = • { $product } ({ $options }), { $quantity }: { $unit_price } { $per_unit }, pari a { $amount }
line_order_freight = • Trasporto con { $carrier } ({ $mode }, { $days } di viaggio): { $price }
line_order_freight_no_days = • Trasporto con { $carrier } ({ $mode }): { $price }
line_order_freight_own = • Trasporto: prenotato e pagato da lei, non compreso in questo ordine
line_order_freight_prepaid = • Trasporto: a nostro carico
line_order_total = • In totale: { $total }
line_order_parts = • Acconto: { $deposit }, saldo prima della spedizione: { $balance }
line_order_whole = • Pagamento: per intero prima che iniziamo
line_order_term = • Condizione di resa: { $term }
line_order_destination = • Destinazione: { $place }
line_order_contact = • Contatto: { $contact }
line_order_ready = • Merce pronta dopo l'arrivo dell'acconto in { $days }
line_order_ready_paid = • Merce pronta dopo l'arrivo del pagamento in { $days }
line_order_follows = • Segue l'ordine di campioni { $number }
line_order_valid = • Scadenza: { $valid_until }
line_order_page = • Pagina dell'ordine: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • Aggiunto: { $product }, { $quantity }
line_change_removed = • Tolto: { $product }, { $quantity }
line_due_deposit = • Acconto dovuto: { $amount }
line_due_balance = • Dovuto prima della spedizione: { $amount }
line_due_whole = • Dovuto per intero: { $amount }
line_freight_indication = Con la resa { $term } spetta a lei prenotare il trasporto principale, perciò questi prezzi sono indicativi.
line_term_fits = La resa { $term } è pensata per merce caricata direttamente a bordo di una nave; per questo tipo di trasporto ({ $mode }) la resa adatta sarebbe { $fitting }.
line_postcode_matters = Il prezzo esatto dipende dal codice postale: mi indichi il suo e le preparo la quotazione.
line_requoted = La quotazione { $number }, a partire da { $price }, è scaduta, perciò ho interpellato di nuovo i vettori.
line_guessed_from_phone = Ho ricavato la destinazione ({ $place }) dal suo numero di telefono; mi dica se la merce va altrove.
line_city_matters = Alcuni corrieri hanno bisogno della città per dare un prezzo: mi indichi la sua e li interpello.
line_guessed_place = Ho ricavato la destinazione ({ $place }) dall'orologio del suo browser; mi dica se la merce va altrove.

## Campioni e richiesta
utter_sample = Costo di un campione di { $product }: { $fee }. Ne inviamo al massimo: { $maximum }.
    { $terms }
utter_sample_free = Il campione di { $product } è gratuito. Ne inviamo al massimo: { $maximum }.
    { $terms }
utter_sample_limit = { $product }, numero massimo di campioni: { $maximum }.
utter_sample_given = { $product }, numero massimo di campioni per cliente: { $maximum }; già in ordine: { $given }.
line_sample_credited = Il costo del campione viene scalato dal suo ordine successivo.
line_sample_lead_time = Parte dalla nostra sede in { $days }.
line_sample_freight_collect = Il trasporto è a suo carico, sul suo conto presso il corriere.
line_sample_freight_prepaid = Il trasporto è a nostro carico.
line_sample_freight_quoted = Il trasporto viene quotato a parte.
utter_noted = Grazie, ne ho preso nota.
utter_noted_contact = Grazie, ho annotato i suoi recapiti.
utter_ask_sample_purpose = Posso chiederle che cosa ha in mente per il campione: un negozio, un progetto, l'uso personale?
utter_ask_first_quantity = Se il campione la convince, di che entità sarebbe all'incirca un primo ordine?
utter_ask_market = In quale paese verrebbe venduta la merce?
utter_ask_destination = In quale Paese e città deve arrivare la merce?
utter_ask_quantity = Quale quantità ha in mente?
utter_ask_contact = A quale nome e indirizzo e-mail possiamo scriverle?
utter_ask_product = Quale prodotto le interessa?
utter_ask_timing = Entro quando le servirebbe la merce?
utter_confirm_order = Ecco il suo ordine come l'ho inteso:
    { $goods }
    { $details }
    Preparo così la bozza? Riceverà una pagina su cui verificare tutto prima di accettare.
utter_follow_up_sample = Buongiorno! Il suo campione dovrebbe essere arrivato: { $products }. Spero che sia di suo gradimento: preparo la bozza d'ordine per lei?
utter_follow_up_expiring = Buongiorno! Solo un promemoria: la bozza del suo ordine { $number } è valida fino al { $valid_until }. Desidera procedere?

## Ordini e pagamento
utter_order_drafted = La sua bozza d'ordine { $number } è pronta: { $total } in totale, { $deposit } di acconto e { $balance } prima della spedizione. Scadenza: { $valid_until }. La verifichi sulla pagina dell'ordine e, se tutto è corretto, la accetti lì.
utter_order_pending = La sua bozza d'ordine { $number } è pronta: { $total } in totale, { $deposit } di acconto e { $balance } prima della spedizione; scadenza: { $valid_until }. Prima la conferma un collega; può già vederla sulla pagina dell'ordine.
utter_order_status = Ordine { $number }, { $total }: { $status }.
    { $details }
utter_order_not_found = Qui non posso mostrarle questo ordine, perché nulla in questa conversazione prova che sia suo.
utter_no_order_yet = Nessun problema, non è stato ordinato nulla. La quotazione resta valida: si prenda pure il tempo che le serve.
utter_payment = Le nostre condizioni abituali sono { $deposit } % di acconto e { $balance } % prima della spedizione. Modalità: { $methods }. Le coordinate bancarie si trovano soltanto sulla pagina dell'ordine; non le cambiamo mai in chat.
utter_sorry_problem = Sono molto dispiaciuto. La sua segnalazione passa subito a una persona.
utter_confirm_revision = L'ordine { $number } cambierebbe così:
    { $changes }
    L'intero ordine diventerebbe:
    { $goods }
    { $details }
    Preparo questa nuova versione? Finché non dice di sì, resta valida quella attuale.
utter_back_to_order = Tornando al suo ordine, { $total } in totale: preparo la bozza come riletta sopra?
utter_ask_quantity_of = Quale quantità desidera ordinare di questo articolo: { $product }?
utter_which_freight = Con quale di questi deve viaggiare la merce? Può occuparsene anche il suo spedizioniere.
    { $options }
utter_order_drafted_whole = La sua bozza d'ordine { $number } è pronta: { $total }, da pagare per intero prima che iniziamo. Scadenza: { $valid_until }. La verifichi sulla pagina dell'ordine e, se tutto è corretto, la accetti lì.
utter_order_pending_whole = La sua bozza d'ordine { $number } è pronta: { $total }, da pagare per intero prima che iniziamo; scadenza: { $valid_until }. Prima la conferma un collega; può già vederla sulla pagina dell'ordine.
utter_order_revised = La nuova versione dell'ordine { $number } è pronta: { $total } in totale; scadenza: { $valid_until }. Sostituisce la precedente; la verifichi e la accetti sulla pagina dell'ordine.
utter_order_revised_pending = La nuova versione dell'ordine { $number } è pronta: { $total } in totale; scadenza: { $valid_until }. Sostituisce la precedente. Prima la conferma un collega; può già vederla sulla pagina dell'ordine.
utter_order_by_person = Non posso preparare questo ordine da solo: lo farà con lei un collega.
utter_order_kept = Va bene, l'ordine { $number } resta com'è.
utter_what_change = Che cosa desidera cambiare nell'ordine { $number }: una quantità, un prodotto, la destinazione, il trasporto o la condizione di resa?
utter_change_by_person = Stato dell'ordine { $number }: { $status }. Può quindi modificarlo solo una persona; ho passato la sua richiesta ai colleghi.
utter_confirm_cancel = Annullo l'ordine { $number }, { $total } in totale? Dopo non potrà più essere accettato.
utter_order_cancelled = L'ordine { $number } è annullato. Non deve nulla.
utter_ask_order_proof = Mi indichi per favore il numero dell'ordine insieme all'indirizzo e-mail o al telefono registrato per esso, oppure il link della pagina dell'ordine.
utter_sorry_problem_order = Sono molto dispiaciuto per quanto accaduto con l'ordine { $number }. La sua segnalazione passa subito a una persona, con le sue stesse parole.

## Una persona
utter_handed_over = Ho avvisato i miei colleghi. Riceverà una risposta qui entro { $reply_by } (ora nostra), cioè { $reply_by_local } ora sua.
utter_handed_over_same_clock = Ho avvisato i miei colleghi. Riceverà una risposta qui entro { $reply_by }.
utter_handed_over_no_time = Ho avvisato i miei colleghi: riceverà una risposta qui.

## Dati personali
utter_privacy = { $notice }
    Ho inoltrato la sua richiesta ai miei colleghi.
utter_privacy_passed_on = Ho inoltrato ai miei colleghi la sua richiesta riguardo ai dati.

## Risposte rapide
choice_sample = Ordinare un campione
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Sì, prepari la bozza
choice_not_yet = Non ancora
choice_own_freight = Il nostro spedizioniere
choice_revise_order = Sì, lo modifichi
choice_cancel_order = Sì, lo annulli
choice_means_find_product = Cercare un prodotto
choice_means_ask_product_details = Dettagli di un prodotto
choice_means_ask_availability = Che cosa è disponibile
choice_means_ask_certification = Certificati e test
choice_means_ask_customization = Il mio logo o design
choice_means_ask_company = La vostra azienda
choice_means_ask_price = Il prezzo
choice_means_ask_moq = L'ordine minimo
choice_means_negotiate_price = Un prezzo migliore
choice_means_request_sample = Un campione
choice_means_place_order = Fare un ordine
choice_means_ask_payment = Come pagare
choice_means_ask_shipping_cost = Il costo del trasporto
choice_means_ask_delivery_time = Quando arriva
choice_means_ask_shipping_terms = Come viene spedito
choice_means_ask_order_status = Dov'è il mio ordine
choice_means_change_order = Modificare il mio ordine
choice_means_report_problem = Problema con l'ordine
choice_means_ask_warranty = Garanzia e resi
choice_means_ask_privacy = I miei dati
choice_human = Parlare con una persona

## Parole
days_exact = { $n ->
    [one] { $high } giorno
    [many] { $high } di giorni
   *[other] { $high } giorni
}
days_range = { $low }-{ $high } giorni
unit_piece = { $n ->
    [one] { $number } pezzo
    [many] { $number } di pezzi
   *[other] { $number } pezzi
}
unit_pair = { $n ->
    [one] { $number } paio
    [many] { $number } di paia
   *[other] { $number } paia
}
unit_set = { $number } set
unit_carton = { $n ->
    [one] { $number } cartone
    [many] { $number } di cartoni
   *[other] { $number } cartoni
}
unit_pallet = { $number } pallet
unit_container = { $number } container
unit_dozen = { $n ->
    [one] { $number } dozzina
    [many] { $number } di dozzine
   *[other] { $number } dozzine
}
unit_gross = { $n ->
    [one] { $number } grossa
    [many] { $number } di grosse
   *[other] { $number } grosse
}
unit_roll = { $n ->
    [one] { $number } rotolo
    [many] { $number } di rotoli
   *[other] { $number } rotoli
}
unit_meter = { $n ->
    [one] { $number } metro
    [many] { $number } di metri
   *[other] { $number } metri
}
unit_kg = { $number } kg
unit_ton = { $n ->
    [one] { $number } tonnellata
    [many] { $number } di tonnellate
   *[other] { $number } tonnellate
}
per_piece = al pezzo
per_pair = al paio
per_set = a set
per_carton = a cartone
per_pallet = a pallet
per_container = a container
per_dozen = alla dozzina
per_gross = alla grossa
per_roll = a rotolo
per_meter = al metro
per_kg = al kg
per_ton = alla tonnellata
mode_express = corriere espresso
mode_air = aereo
mode_rail = treno
mode_road = camion
mode_sea_lcl = mare, container condiviso
mode_sea_fcl = mare, container completo
mode_post = posta
charge_goods = merce
charge_inland = trasporto fino al porto
charge_export = sdoganamento all'esportazione e movimentazione
charge_freight = trasporto principale
charge_insurance = assicurazione
charge_duty = dazio all'importazione
charge_customs = operazioni doganali
charge_vat = IVA o imposta all'importazione
terms_open = condizioni di resa da concordare
change_none = nessuno
change_destination = Destinazione
change_incoterm = Condizione di resa
change_carrier = Trasporto
value_yes = sì
value_no = no
value_not_stated = non indicato
customization_logo = il suo logo
customization_colour = il suo colore
customization_packaging = la sua confezione
customization_design = il suo disegno
customization_size = la sua misura
customization_label = la sua etichetta
customization_material = il suo materiale
customization_mould = il suo stampo
order_draft = bozza
order_pending_approval = in attesa di conferma da parte di un collega
order_sent = pronto per la sua accettazione
order_accepted = accettato
order_deposit_paid = acconto ricevuto
order_paid = interamente pagato
order_closed = concluso
order_expired = non più valido
order_revised = sostituito da una versione più recente
order_cancelled = annullato
attribute_material = materiale
attribute_colour = colore
attribute_size = taglia
attribute_weight = peso
attribute_dimensions = dimensioni
attribute_packing = imballo
attribute_care = lavaggio e cura
attribute_origin = origine
attribute_waterproof = impermeabile
attribute_washable = lavabile
attribute_thickness = spessore
attribute_power = potenza
attribute_voltage = tensione
attribute_capacity = capacità
attribute_lifespan = durata
attribute_ingredients = ingredienti
attribute_age = età
attribute_model = modello
attribute_use = uso
attribute_finish = finitura
attribute_brightness = luminosità
attribute_battery = batteria
attribute_speed = velocità
attribute_hs_code = codice HS
attribute_moq = ordine minimo
attribute_price = prezzo
attribute_stock = disponibilità
attribute_certification = certificazioni
attribute_customization = personalizzazione
attribute_lead_time = tempi di produzione
attribute_warranty = garanzia
attribute_sample = campioni
attribute_sole = suola
attribute_lining = fodera
attribute_upper = tomaia
attribute_season = stagione
attribute_filling = imbottitura
attribute_pattern = fantasia
attribute_closure = chiusura
attribute_set_contents = contenuto del set
attribute_machine_washable = lavabile in lavatrice
attribute_non_slip = antiscivolo
attribute_flame_retardant = ignifugo
attribute_vegan = vegano
attribute_quick_dry = asciugatura rapida
attribute_fabric_weight = grammatura
attribute_blackout = oscurante
attribute_chlorine_resistant = resistente al cloro
attribute_stain_resistant = antimacchia
attribute_heading = testata
attribute_collar = collo
attribute_style = stile
attribute_design = disegno
attribute_price_from = prezzo più basso
