# Ce que dit l'assistant. Chiffres, noms et dates n'entrent que par les variables : un chiffre dans ce fichier est une erreur.
# Une variable qui finit par _n est le nombre nu de la variable du même nom, pour choisir un pluriel.

## Début, fin et politesses
utter_welcome = Bonjour, je suis l'assistant automatique de { $shop }. Je réponds à toute heure à vos questions sur nos produits, nos prix, les échantillons et le transport, et j'appelle un collègue dès que vous le souhaitez. Que puis-je faire pour vous ?
utter_greet = Bonjour et merci d'écrire à { $shop }. Que puis-je faire pour vous ?
utter_goodbye = Merci de votre visite et au revoir. Votre demande reste enregistrée chez nous : il vous suffira d'écrire de nouveau ici.
utter_thank = Je vous en prie. Puis-je vous aider pour autre chose ?
utter_understood = C'est entendu. Je reste à votre disposition.
utter_go_on = Très bien. Souhaitez-vous poursuivre avec un prix, un échantillon ou le transport ?
utter_stopped = Très bien, nous en restons là. Rien n'a été commandé.
utter_bot = Je suis un assistant automatique de { $shop }, et non une personne. Je réponds d'après nos propres données de produits et de prix, et un collègue peut prendre le relais dès que vous le demandez.
utter_languages = Vous pouvez m'écrire dans votre langue ; je réponds dans la langue de votre message.
utter_language_switched = Bien sûr, poursuivons en français.
utter_out_of_scope = Je regrette, je ne peux vous renseigner que sur nos produits, nos prix, nos échantillons et nos livraisons. Souhaitez-vous une information à ce sujet ?
utter_offer_service = Merci de votre proposition. Ce service est réservé aux acheteurs de nos produits ; votre message est conservé et nous reviendrons vers vous en cas d'intérêt.
utter_which_meaning = Veuillez m'excuser, je ne suis pas certain de vous avoir compris. S'agit-il de l'un de ces sujets ? Vous pouvez aussi le dire autrement.
utter_not_understood = Veuillez m'excuser, je ne suis pas certain de vous avoir compris. Pourriez-vous le dire autrement, ou préférez-vous que j'appelle un collègue ?
utter_refused = Je préfère ne pas vous donner un chiffre que je ne peux pas prouver. Demandez un collègue, il vous le confirmera.
utter_apology = Veuillez nous excuser : un incident de notre côté m'a empêché de vous répondre. Votre message est bien enregistré et un collègue le lira.

## Produits
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = Voici ce que nous proposons :
    { $products }
utter_nothing_found = Je n'ai pas trouvé cela dans notre gamme ; j'ai donc transmis votre question à mes collègues.
utter_catalogue_file = Voici notre catalogue. Nombre de produits : { $count }.
utter_which_product = De quel produit s'agit-il ? Un nom, une référence ou un lien suffit.
utter_fact = { $product } – { $attribute } : { $value }.
utter_fact_held = { $product } – indiqué : { $held }. { $attribute } : { $value }.
utter_value_lacking = { $asked } ne figure pas parmi les indications pour { $product }. { $attribute } : { $value }.
utter_not_stated = { $product } : nos données ne précisent pas ce point ({ $attribute }). Plutôt que de deviner, j'ai transmis votre question à mes collègues.
utter_not_confirmed = { $product } : sur « { $asked } », nos données ne disent ni oui ni non. Plutôt que de deviner, j'ai transmis votre question à mes collègues.
utter_none_stated = { $products } : nos données ne précisent ce point pour aucun d'eux ({ $asked }). Plutôt que de deviner, j'ai transmis la question à mes collègues.
utter_description = { $product }, notre description : { $words }
utter_not_stated_shop = Je n'ai pas d'information confirmée à ce sujet ; plutôt que de deviner, j'ai transmis votre question à mes collègues.
utter_quote_seller = { $words }
utter_seller_words = Mes collègues ont déjà répondu à cette question, voici leurs propres mots : { $words }
utter_in_stock = { $product } – en stock actuellement : { $stock }.
utter_stock_short = { $product } – en stock actuellement : { $stock }. { $quantity }, c'est davantage ; le reste serait fabriqué sur commande.
utter_out_of_stock = { $product } : cet article n'est pas en stock actuellement, nous le fabriquons sur commande.
utter_certification = { $product } – certificats disponibles : { $certifications }.
utter_certificate_lacking = { $asked } ne figure pas parmi les certificats indiqués pour { $product } ({ $certifications }) ; je ne peux donc pas le confirmer et j'ai transmis votre question à mes collègues.
utter_files_attached = Ci-joint : { $files }.
utter_no_certification = { $product } : il n'existe pas de certificat pour cet article.
utter_customization = { $product } : oui, la personnalisation est possible. Quantités minimales :
    { $kinds }
utter_no_customization = { $product } : cet article n'est pas proposé en version personnalisée.
utter_comparison = { $products }, côte à côte, dans la mesure où nos données le précisent :
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute } : { $value }
line_need_lacking = – non précisé : { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku } : { $value }
line_fact = • { $attribute } : { $value }
line_customization = • { $kind } : à partir de { $quantity }
line_customization_enough = • { $kind } : à partir de { $minimum } ; { $quantity } suffit
line_customization_short = • { $kind } : à partir de { $minimum } ; { $quantity } ne suffit pas encore

## Prix
utter_price = { $product }, { $quantity } : { $unit_price } { $per_unit }, soit { $total } au total, { $terms }. Cette offre porte le numéro { $number } et reste valable jusqu'au { $valid_until }.
    { $details }
utter_price_list = Nos prix pour { $product } :
    { $tiers }
utter_prices = Offre { $number }, { $terms }, valable jusqu'au { $valid_until } :
    { $lines }
    Total : { $total }.
    { $details }
utter_price_lists = Nos prix :
    { $products }
utter_price_list_file = Voici notre liste de prix.
utter_moq = Quantité minimale de commande pour { $product } : { $moq }.
utter_below_moq = Quantité minimale de commande pour { $product } : { $moq }. Pour une quantité inférieure, nous pouvons d'abord vous envoyer un échantillon.
utter_below_moq_asked = Quantité minimale de commande pour { $product } : { $moq }. J'ai demandé à mes collègues si une quantité inférieure est possible.
utter_target_passed_on = Ce sont les meilleurs prix que je puisse vous confirmer moi-même pour { $product }. J'ai transmis votre prix cible à mes collègues.
utter_concession = { $product }, { $quantity } : je peux vous proposer { $unit_price } { $per_unit }, soit { $total } au total, { $terms }, à cette condition :
    { $conditions }
    Cette offre porte le numéro { $number } et reste valable jusqu'au { $valid_until }. À défaut, notre prix de liste s'applique.
    { $details }
utter_offer_stands = Pour { $product }, je ne suis pas en mesure d'aller plus loin moi-même ; l'offre reste donc inchangée. J'ai transmis votre demande à mes collègues.
utter_ask_concession = Dois-je préparer le projet de commande à cette condition : { $product }, { $quantity } ?
line_tier = • à partir de { $quantity } : { $unit_price } { $per_unit }
line_lead_time = Délai de production : { $days }.
line_next_tier = À partir de { $quantity }, le prix passe à { $unit_price } { $per_unit }.
line_next_tier_saves = À partir de { $quantity }, le prix passe à { $unit_price } { $per_unit } ; sur cette quantité, vous économisez { $saving }.
line_price = • { $product }, { $quantity } : { $unit_price } { $per_unit }, { $amount }
line_more_products = Nous avons d'autres articles ; dites-moi lesquels vous intéressent.
line_about = Cela fait environ { $amount } au taux de change du { $date }.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • une commande d'au moins { $quantity }
line_condition_deposit = • un acompte de { $deposit } %
line_condition_confirmation = • votre commande au plus tard le { $until }

## Transport
utter_shipping = Transport de la marchandise ({ $product }, { $quantity }), destination : { $place } ({ $cartons_n ->
        [one] { $cartons } carton
       *[other] { $cartons } cartons
    }, { $weight } kg, { $volume } m³) :
    { $options }
    { $notes }
utter_no_rate = Je n'ai pas de tarif de transport pour cette destination : { $place }. J'ai transmis la demande à mes collègues, qui interrogeront notre transitaire.
utter_lead_time = { $product }, { $quantity } – délai de production : { $days }.
utter_shipping_terms = Nous proposons les conditions suivantes : { $terms }. Modes de transport possibles : { $modes }.
utter_term_not_offered = { $term } ne figure pas parmi les conditions que nous proposons habituellement ; j'ai transmis la question à mes collègues.
utter_which_carrier = À quel transporteur devons-nous confier votre échantillon ?
    { $options }
line_option = • { $carrier }, { $mode } : { $price }, durée du transport : { $days }
line_option_no_days = • { $carrier }, { $mode } : { $price }
utter_landed = { $product }, { $quantity }, { $term } { $place }, avec { $carrier } :
    { $lines }
    Au total : { $total }. Cette offre porte le numéro { $number } et reste valable jusqu'au { $valid_until }.
    { $notes }
utter_landed_not_stated = Je ne peux pas encore vous indiquer un prix complet { $term }, car l'un des coûts ne figure pas dans nos données. J'ai transmis la demande à mes collègues ; le prix du transport indiqué plus haut reste valable.
utter_arrival = Pour une commande passée aujourd'hui ({ $product }), la marchandise serait prête entre le { $ready_from } et le { $ready_until }, et vous parviendrait aux dates suivantes :
    { $options }
    Ces dates tiennent compte de nos jours fériés et, lorsque le transporteur compte en jours ouvrés, des jours non ouvrés locaux ({ $countries }) ; le passage en douane peut demander plus de temps.
line_arrival = • { $carrier }, { $mode } : entre le { $from } et le { $until }
line_charge = • { $name } : { $amount }
line_landed_estimate = Il s'agit d'une estimation : la douane ou le transporteur pourraient facturer d'autres montants.
line_order_goods = • { $product }, { $quantity } : { $unit_price } { $per_unit }, soit { $amount }
line_order_goods_with = • { $product } ({ $options }), { $quantity } : { $unit_price } { $per_unit }, soit { $amount }
line_order_freight = • Transport par { $carrier } ({ $mode }, durée du transport : { $days }) : { $price }
line_order_freight_no_days = • Transport par { $carrier } ({ $mode }) : { $price }
line_order_freight_own = • Transport : réservé et payé par vous, hors de cette commande
line_order_freight_prepaid = • Transport : à notre charge
line_order_total = • Total : { $total }
line_order_parts = • Acompte : { $deposit }, solde avant expédition : { $balance }
line_order_whole = • Paiement : en totalité avant que nous commencions
line_order_term = • Condition de livraison : { $term }
line_order_destination = • Destination : { $place }
line_order_contact = • Contact : { $contact }
line_order_ready = • Marchandise prête après réception de l'acompte sous { $days }
line_order_ready_paid = • Marchandise prête après réception du paiement sous { $days }
line_order_follows = • Fait suite à la commande d'échantillon { $number }
line_order_valid = • Valable jusqu'au { $valid_until }
line_order_page = • Page de commande : { $url }
line_change = • { $what } : { $before } → { $after }
line_change_of_product = • { $product } : { $before } → { $after }
line_change_added = • Ajouté : { $product }, { $quantity }
line_change_removed = • Retiré : { $product }, { $quantity }
line_due_deposit = • Acompte dû : { $amount }
line_due_balance = • Dû avant expédition : { $amount }
line_due_whole = • Dû en totalité : { $amount }
line_freight_indication = Avec { $term }, la réservation du transport principal vous revient ; ces prix sont donc donnés à titre indicatif.
line_term_fits = { $term } est prévu pour des marchandises chargées directement à bord d'un navire ; pour ce mode de transport ({ $mode }), la condition adaptée serait { $fitting }.
line_postcode_matters = Le prix exact dépend du code postal ; indiquez-moi le vôtre et je vous le communiquerai.
line_requoted = L'offre { $number }, à partir de { $price }, a expiré ; j'ai donc interrogé de nouveau les transporteurs.
line_guessed_from_phone = J'ai retenu cette destination d'après votre numéro de téléphone : { $place }. Dites-moi si la marchandise doit aller ailleurs.
line_city_matters = Certains transporteurs ont besoin de la ville pour donner un prix ; indiquez-moi la vôtre et je les interrogerai.
line_guessed_place = J'ai retenu cette destination d'après l'heure de votre navigateur : { $place }. Dites-moi si la marchandise doit aller ailleurs.

## Échantillons et demande
utter_sample = Prix d'un échantillon ({ $product }) : { $fee }. Nombre maximal d'échantillons : { $maximum }.
    { $terms }
utter_sample_free = L'échantillon est gratuit ({ $product }). Nombre maximal d'échantillons : { $maximum }.
    { $terms }
utter_sample_limit = { $product } – nombre maximal d'échantillons : { $maximum }.
utter_sample_given = { $product } – nombre maximal d'échantillons par client : { $maximum } ; déjà en commande : { $given }.
line_sample_credited = Le prix de l'échantillon est déduit de votre commande en série.
line_sample_lead_time = Départ de chez nous sous { $days }.
line_sample_freight_collect = Le transport est à votre charge, sur votre propre compte auprès du transporteur.
line_sample_freight_prepaid = Le transport est à notre charge.
line_sample_freight_quoted = Le transport est chiffré séparément.
utter_noted = Merci, c'est noté.
utter_noted_contact = Merci, j'ai noté vos coordonnées.
utter_ask_sample_purpose = Puis-je vous demander ce que vous comptez faire de l'échantillon : pour une boutique, un projet ou votre propre usage, par exemple ?
utter_ask_first_quantity = Si l'échantillon vous convainc, quelle serait à peu près l'importance d'une première commande ?
utter_ask_market = Dans quel pays la marchandise serait-elle vendue ?
utter_ask_destination = Dans quel pays et quelle ville la marchandise doit-elle être livrée ?
utter_ask_quantity = Quelle quantité envisagez-vous ?
utter_ask_contact = À quel nom et à quelle adresse e-mail pouvons-nous vous joindre ?
utter_ask_product = Quel produit vous intéresse ?
utter_ask_timing = Pour quand auriez-vous besoin de la marchandise ?
utter_confirm_order = Voici votre commande telle que je l'ai comprise :
    { $goods }
    { $details }
    Dois-je préparer le projet ainsi ? Vous recevrez une page où tout vérifier avant d'accepter.
utter_follow_up_sample = Bonjour ! Votre échantillon devrait vous être parvenu : { $products }. J'espère qu'il vous plaît ; dois-je préparer la commande pour vous ?
utter_follow_up_expiring = Bonjour ! Un simple rappel : votre projet de commande { $number } est valable jusqu'au { $valid_until }. Souhaitez-vous y donner suite ?

## Commandes et paiement
utter_order_drafted = Votre projet de commande { $number } est prêt : { $total } au total, dont { $deposit } d'acompte et { $balance } avant expédition. Il est valable jusqu'au { $valid_until } ; merci de le vérifier sur la page de commande et de l'y accepter si tout est exact.
utter_order_pending = Votre projet de commande { $number } est prêt : { $total } au total, dont { $deposit } d'acompte et { $balance } avant expédition, valable jusqu'au { $valid_until }. Un collègue doit d'abord le confirmer ; vous pouvez déjà le consulter sur la page de commande.
utter_order_status = Commande { $number }, { $total } : { $status }.
    { $details }
utter_order_not_found = Je ne peux pas afficher cette commande ici, car rien dans cette conversation ne prouve qu'elle est la vôtre.
utter_no_order_yet = Aucun problème, rien n'a été commandé. L'offre reste valable, prenez votre temps.
utter_payment = Nos conditions habituelles : acompte de { $deposit } %, puis { $balance } % avant expédition. Moyens de paiement : { $methods }. Les coordonnées bancaires figurent uniquement sur la page de commande ; nous ne les modifions jamais par chat.
utter_sorry_problem = J'en suis sincèrement désolé. Votre message est transmis immédiatement à une personne.
utter_confirm_revision = La commande { $number } changerait ainsi :
    { $changes }
    La commande entière deviendrait :
    { $goods }
    { $details }
    Dois-je établir cette nouvelle version ? Tant que vous n'avez pas dit oui, l'actuelle reste en vigueur.
utter_back_to_order = Pour revenir à votre commande, { $total } au total : dois-je préparer le projet tel que relu ci-dessus ?
utter_ask_quantity_of = Quelle quantité souhaitez-vous commander de ce produit : { $product } ?
utter_which_freight = Qui doit transporter la marchandise ? Votre propre transitaire peut également s'en charger.
    { $options }
utter_order_drafted_whole = Votre projet de commande { $number } est prêt : { $total }, à régler en totalité avant que nous commencions. Il est valable jusqu'au { $valid_until } ; merci de le vérifier sur la page de commande et de l'y accepter si tout est exact.
utter_order_pending_whole = Votre projet de commande { $number } est prêt : { $total }, à régler en totalité avant que nous commencions, valable jusqu'au { $valid_until }. Un collègue doit d'abord le confirmer ; vous pouvez déjà le consulter sur la page de commande.
utter_order_revised = La nouvelle version de la commande { $number } est prête : { $total } au total, valable jusqu'au { $valid_until }. Elle remplace la précédente ; merci de la vérifier et de l'accepter sur la page de commande.
utter_order_revised_pending = La nouvelle version de la commande { $number } est prête : { $total } au total, valable jusqu'au { $valid_until }. Elle remplace la précédente. Un collègue doit d'abord la confirmer ; vous pouvez déjà la consulter sur la page de commande.
utter_order_by_person = Je ne peux pas établir cette commande seul ; un collègue le fera avec vous.
utter_order_kept = Très bien, la commande { $number } reste telle quelle.
utter_what_change = Que souhaitez-vous modifier dans la commande { $number } : une quantité, un produit, la destination, le transport ou la condition de livraison ?
utter_change_by_person = État de la commande { $number } : { $status }. Seule une personne peut donc la modifier ; j'ai transmis votre demande.
utter_confirm_cancel = Dois-je annuler la commande { $number }, { $total } au total ? Elle ne pourra plus être acceptée ensuite.
utter_order_cancelled = La commande { $number } est annulée. Vous ne devez rien à ce titre.
utter_ask_order_proof = Merci de m'indiquer le numéro de la commande avec l'adresse e-mail ou le numéro de téléphone enregistré pour celle-ci, ou bien le lien de la page de commande.
utter_sorry_problem_order = Je suis sincèrement désolé de ce qui est arrivé avec la commande { $number }. Votre message est transmis immédiatement à une personne, dans vos propres mots.

## Une personne
utter_handed_over = J'ai prévenu mes collègues. Une réponse vous sera donnée ici au plus tard : { $reply_by } (à notre heure), soit { $reply_by_local } chez vous.
utter_handed_over_same_clock = J'ai prévenu mes collègues. Une réponse vous sera donnée ici au plus tard : { $reply_by }.
utter_handed_over_no_time = J'ai prévenu mes collègues ; l'un d'eux vous répondra ici.

## Confidentialité
utter_privacy = { $notice }
    J'ai transmis votre demande à mes collègues.
utter_privacy_passed_on = J'ai transmis à mes collègues votre demande concernant vos données.

## Réponses rapides
choice_sample = Commander un échantillon
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Oui, préparez-le
choice_not_yet = Pas encore
choice_own_freight = Notre propre transitaire
choice_revise_order = Oui, modifiez-la
choice_cancel_order = Oui, annulez-la
choice_means_find_product = Trouver un produit
choice_means_ask_product_details = Détails d'un produit
choice_means_ask_availability = Ce qui est en stock
choice_means_ask_certification = Certificats et tests
choice_means_ask_customization = Mon logo ou mon design
choice_means_ask_company = Votre entreprise
choice_means_ask_price = Le prix
choice_means_ask_moq = La quantité minimale
choice_means_negotiate_price = Un meilleur prix
choice_means_request_sample = Un échantillon
choice_means_place_order = Passer commande
choice_means_ask_payment = Comment payer
choice_means_ask_shipping_cost = Le coût du transport
choice_means_ask_delivery_time = La date de livraison
choice_means_ask_shipping_terms = Le mode d'expédition
choice_means_ask_order_status = Où est ma commande
choice_means_change_order = Modifier ma commande
choice_means_report_problem = Problème de commande
choice_means_ask_warranty = Garantie et retours
choice_means_ask_privacy = Mes données
choice_human = Parler à une personne

## Mots
days_exact = { $n ->
    [one] { $high } jour
   *[other] { $high } jours
}
days_range = { $low } à { $high } jours
unit_piece = { $n ->
    [one] { $number } pièce
   *[other] { $number } pièces
}
unit_pair = { $n ->
    [one] { $number } paire
   *[other] { $number } paires
}
unit_set = { $n ->
    [one] { $number } lot
   *[other] { $number } lots
}
unit_carton = { $n ->
    [one] { $number } carton
   *[other] { $number } cartons
}
unit_pallet = { $n ->
    [one] { $number } palette
   *[other] { $number } palettes
}
unit_container = { $n ->
    [one] { $number } conteneur
   *[other] { $number } conteneurs
}
unit_dozen = { $n ->
    [one] { $number } douzaine
   *[other] { $number } douzaines
}
unit_gross = { $n ->
    [one] { $number } grosse
   *[other] { $number } grosses
}
unit_roll = { $n ->
    [one] { $number } rouleau
   *[other] { $number } rouleaux
}
unit_meter = { $n ->
    [one] { $number } mètre
   *[other] { $number } mètres
}
unit_kg = { $number } kg
unit_ton = { $n ->
    [one] { $number } tonne
   *[other] { $number } tonnes
}
per_piece = la pièce
per_pair = la paire
per_set = le lot
per_carton = le carton
per_pallet = la palette
per_container = le conteneur
per_dozen = la douzaine
per_gross = la grosse
per_roll = le rouleau
per_meter = le mètre
per_kg = le kg
per_ton = la tonne
mode_express = messagerie express
mode_air = fret aérien
mode_rail = rail
mode_road = route
mode_sea_lcl = mer, groupage
mode_sea_fcl = mer, conteneur complet
mode_post = poste
charge_goods = marchandise
charge_inland = transport jusqu'au port
charge_export = dédouanement export et manutention
charge_freight = fret
charge_insurance = assurance
charge_duty = droits de douane
charge_customs = formalités douanières
charge_vat = TVA ou taxe à l'importation
terms_open = conditions de livraison à convenir
change_none = aucun
change_destination = Destination
change_incoterm = Condition de livraison
change_carrier = Transport
value_yes = oui
value_no = non
value_not_stated = non précisé
customization_logo = votre logo
customization_colour = votre couleur
customization_packaging = votre emballage
customization_design = votre design
customization_size = votre taille
customization_label = votre étiquette
customization_material = votre matière
customization_mould = votre moule
order_draft = projet
order_pending_approval = en cours de confirmation par un collègue
order_sent = prête pour votre acceptation
order_accepted = acceptée
order_deposit_paid = acompte reçu
order_paid = entièrement payée
order_closed = terminée
order_expired = n'est plus valable
order_revised = remplacée par une version plus récente
order_cancelled = annulée
attribute_material = matière
attribute_colour = couleur
attribute_size = taille
attribute_weight = poids
attribute_dimensions = dimensions
attribute_packing = conditionnement
attribute_care = entretien
attribute_origin = origine
attribute_waterproof = étanche
attribute_washable = lavable
attribute_thickness = épaisseur
attribute_power = puissance
attribute_voltage = tension
attribute_capacity = contenance
attribute_lifespan = durée de vie
attribute_ingredients = ingrédients
attribute_age = âge
attribute_model = modèle
attribute_use = utilisation
attribute_finish = finition
attribute_brightness = luminosité
attribute_battery = batterie
attribute_speed = vitesse
attribute_hs_code = code SH
attribute_moq = quantité minimale
attribute_price = prix
attribute_stock = stock
attribute_certification = certificats
attribute_customization = personnalisation
attribute_lead_time = délai de production
attribute_warranty = garantie
attribute_sample = échantillons
attribute_sole = semelle
attribute_lining = doublure
attribute_upper = tige
attribute_season = saison
attribute_filling = garnissage
attribute_pattern = motif
attribute_closure = fermeture
attribute_set_contents = contenu du lot
attribute_machine_washable = lavable en machine
attribute_non_slip = antidérapant
attribute_flame_retardant = ignifuge
attribute_vegan = végane
attribute_quick_dry = séchage rapide
attribute_fabric_weight = grammage
attribute_blackout = occultant
attribute_chlorine_resistant = résistant au chlore
attribute_stain_resistant = antitache
attribute_heading = tête de rideau
attribute_collar = col
attribute_style = style
attribute_design = motif
attribute_price_from = prix le plus bas
