# O que o assistente diz. Números, nomes e datas só entram por variáveis: um algarismo neste arquivo é um erro.
# O singular também vale para zero, como manda o CLDR para o português.

## Começo, fim e cortesias
utter_welcome = Bom dia, sou o assistente automático de { $shop }. Posso responder a qualquer hora sobre produtos, preços, amostras e frete, e chamar um colega sempre que desejar. Em que posso ajudar?
utter_greet = Bom dia e obrigado por escrever a { $shop }. Em que posso ajudar?
utter_goodbye = Obrigado pelo seu tempo e até breve. A sua consulta fica registrada conosco; volte a escrever aqui quando desejar.
utter_thank = Por nada, é um prazer ajudar. Posso ser útil em mais alguma coisa?
utter_understood = Entendido. Fico à disposição para o que precisar.
utter_go_on = Muito bem. Continuamos com um preço, uma amostra ou o frete?
utter_stopped = Está bem, deixamos isso de lado. Nada foi encomendado.
utter_bot = Sou um assistente automático de { $shop }, não uma pessoa. Respondo com os nossos próprios dados de produtos e preços, e um colega pode assumir a conversa sempre que desejar.
utter_languages = Pode me escrever no seu idioma; respondo no idioma da sua mensagem.
utter_language_switched = Com certeza, vamos continuar em português.
utter_out_of_scope = Lamento, só posso ajudar com os nossos produtos, preços, amostras e entregas. Deseja saber algo sobre eles?
utter_offer_service = Agradecemos a oferta. Este canal destina-se a compradores dos nossos produtos; a sua mensagem fica arquivada e, havendo interesse, alguém entrará em contato.
utter_which_meaning = Desculpe, não tenho certeza de ter entendido. Seria uma destas opções? Se preferir, pode também dizê-lo com outras palavras.
utter_not_understood = Desculpe, não tenho certeza de ter entendido. Poderia dizê-lo com outras palavras, ou prefere que eu chame um colega?
utter_refused = Prefiro não informar um número que não possa comprovar. Por favor, peça para falar com um colega, que o confirmará.
utter_apology = Lamento, algo falhou do nosso lado e não pude responder. A sua mensagem está guardada e um colega irá vê-la.

## Produtos
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = Isto é o que temos:
    { $products }
utter_nothing_found = Não encontrei isso na nossa linha, por isso passei a sua pergunta aos meus colegas.
utter_catalogue_file = Aqui está o nosso catálogo, com { $count } produtos.
utter_which_product = De qual produto se trata? Basta um nome, uma referência ou um link.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = Para { $product } consta: { $held }. { $attribute }: { $value }.
utter_value_lacking = { $asked } não consta do que está indicado para { $product }. { $attribute }: { $value }.
utter_not_stated = Os nossos dados sobre { $product } não indicam este ponto: { $attribute }. Não quero adivinhar, por isso passei a sua pergunta aos meus colegas.
utter_not_confirmed = Os nossos dados sobre { $product } não dizem sim nem não quanto a isto: “{ $asked }”. Não quero adivinhar, por isso passei a sua pergunta aos meus colegas.
utter_none_stated = Para nenhum destes produtos os nossos dados indicam este ponto: { $products } – { $asked }. Não quero adivinhar, por isso passei a pergunta aos meus colegas.
utter_description = A nossa descrição de { $product }: { $words }
utter_not_stated_shop = Não tenho informação confirmada sobre isso; em vez de adivinhar, passei a sua pergunta aos meus colegas.
utter_quote_seller = { $words }
utter_seller_words = Os meus colegas já responderam a isto, nas próprias palavras: { $words }
utter_in_stock = { $product }: { $stock } em estoque neste momento.
utter_stock_short = { $product }: { $stock } em estoque neste momento. { $quantity } é mais do que isso, por isso o restante seria produzido sob encomenda.
utter_out_of_stock = { $product }: sem estoque neste momento; fabricamos sob encomenda.
utter_certification = { $product } conta com: { $certifications }.
utter_certificate_lacking = { $asked } não consta dos certificados indicados para { $product } ({ $certifications }), por isso não posso confirmar e passei a sua pergunta aos meus colegas.
utter_files_attached = Em anexo: { $files }.
utter_no_certification = Não há certificado para { $product }.
utter_customization = Sim, { $product } admite personalização. As quantidades mínimas são:
    { $kinds }
utter_no_customization = { $product }: não oferecemos personalização para este artigo.
utter_comparison = { $products } lado a lado, até onde os nossos dados indicam:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – não indicado: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: a partir de { $quantity }
line_customization_enough = • { $kind }: a partir de { $minimum }; { $quantity } é suficiente
line_customization_short = • { $kind }: a partir de { $minimum }; { $quantity } ainda não chega

## Preços
utter_price = { $quantity } de { $product }: { $unit_price } { $per_unit }, { $total } no total, { $terms }. Esta é a cotação { $number }, válida até { $valid_until }.
    { $details }
utter_price_list = Os nossos preços para { $product }:
    { $tiers }
utter_prices = Cotação { $number }, { $terms }, válida até { $valid_until }:
    { $lines }
    No total: { $total }.
    { $details }
utter_price_lists = Os nossos preços:
    { $products }
utter_price_list_file = Aqui está a nossa lista de preços.
utter_moq = O pedido mínimo de { $product } é de { $moq }.
utter_below_moq = O pedido mínimo de { $product } é de { $moq }. Para uma quantidade menor, podemos enviar primeiro uma amostra.
utter_below_moq_asked = O pedido mínimo de { $product } é de { $moq }. Perguntei aos meus colegas se é possível uma quantidade menor.
utter_target_passed_on = Estes são os melhores preços de { $product } que posso confirmar por conta própria. Passei o seu preço-alvo aos meus colegas.
utter_concession = { $quantity } de { $product }: posso oferecer { $unit_price } { $per_unit }, { $total } no total, { $terms }, nesta condição:
    { $conditions }
    Esta é a cotação { $number }, válida até { $valid_until }. Caso contrário, aplica-se o nosso preço de tabela.
    { $details }
utter_offer_stands = Para { $product }, não posso oferecer mais por conta própria, por isso a proposta mantém-se. Passei o seu pedido aos meus colegas.
utter_ask_concession = Deseja que eu prepare o rascunho do pedido nesta condição: { $quantity } de { $product }?
line_tier = • a partir de { $quantity }: { $unit_price } { $per_unit }
line_lead_time = Prazo de produção: { $days }.
line_next_tier = A partir de { $quantity }, o preço baixa para { $unit_price } { $per_unit }.
line_next_tier_saves = A partir de { $quantity }, o preço baixa para { $unit_price } { $per_unit }; nessa quantidade pouparia { $saving }.
line_price = • { $quantity } de { $product }: { $unit_price } { $per_unit }, { $amount }
line_more_products = Temos mais produtos; diga-me quais lhe interessam.
line_about = São cerca de { $amount } ao câmbio de { $date }.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • pedido de, no mínimo, { $quantity }
line_condition_deposit = • sinal de { $deposit } %
line_condition_confirmation = • pedido feito até { $until }

## Frete
utter_shipping = Frete de { $quantity } de { $product } para { $place } ({ $cartons_n ->
        [one] { $cartons } caixa
        [many] { $cartons } de caixas
       *[other] { $cartons } caixas
    }, { $weight } kg, { $volume } m³):
    { $options }
    { $notes }
utter_no_rate = Não tenho tarifa de frete para { $place }; passei o pedido aos meus colegas, que consultarão o nosso agente de carga.
utter_lead_time = { $product }, { $quantity }. Prazo de produção: { $days }.
utter_shipping_terms = Oferecemos estas condições: { $terms }. A mercadoria pode seguir por: { $modes }.
utter_term_not_offered = { $term } não está entre as condições que costumamos oferecer; passei a pergunta aos meus colegas.
utter_which_carrier = Com qual destas opções enviamos a sua amostra?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, { $days } de trânsito
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $quantity } de { $product }, { $term } { $place }, com { $carrier }:
    { $lines }
    No total: { $total }. Esta é a cotação { $number }, válida até { $valid_until }.
    { $notes }
utter_landed_not_stated = Ainda não posso informar um preço completo { $term }, pois um dos custos não consta dos nossos dados. Passei a questão aos meus colegas; o frete indicado acima continua válido.
utter_arrival = Com o pedido feito hoje ({ $product }), a mercadoria ficaria pronta entre { $ready_from } e { $ready_until } e chegaria ao destino nestas datas:
    { $options }
    As datas já levam em conta os nossos feriados e, quando a transportadora conta dias úteis, os dias não úteis locais ({ $countries }); a alfândega pode levar mais tempo.
line_arrival = • { $carrier }, { $mode }: entre { $from } e { $until }
line_charge = • { $name }: { $amount }
line_landed_estimate = Trata-se de uma estimativa: a alfândega ou a transportadora podem cobrar valores diferentes.
line_order_goods = • { $quantity } de { $product }: { $unit_price } { $per_unit }, { $amount }
line_order_goods_with = • { $quantity } de { $product } ({ $options }): { $unit_price } { $per_unit }, { $amount }
line_order_freight = • Frete com { $carrier } ({ $mode }, { $days } de trânsito): { $price }
line_order_freight_no_days = • Frete com { $carrier } ({ $mode }): { $price }
line_order_freight_own = • Frete: contratado e pago pelo comprador, não faz parte deste pedido
line_order_freight_prepaid = • Frete: pago por nós
line_order_total = • No total: { $total }
line_order_parts = • Sinal: { $deposit }, saldo antes do embarque: { $balance }
line_order_whole = • Pagamento: na totalidade antes de começarmos
line_order_term = • Condição de entrega: { $term }
line_order_destination = • Destino: { $place }
line_order_contact = • Contacto: { $contact }
line_order_ready = • Pronto em { $days } após a chegada do sinal
line_order_ready_paid = • Pronto em { $days } após a chegada do pagamento
line_order_follows = • Dá seguimento ao pedido de amostra { $number }
line_order_valid = • Válido até { $valid_until }
line_order_page = • Página do pedido: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • Acrescentado: { $quantity } de { $product }
line_change_removed = • Retirado: { $quantity } de { $product }
line_due_deposit = • Sinal a pagar: { $amount }
line_due_balance = • A pagar antes do embarque: { $amount }
line_due_whole = • A pagar na totalidade: { $amount }
line_freight_indication = Em { $term }, a contratação do frete principal fica por sua conta; por isso, estes preços servem apenas de orientação.
line_term_fits = { $term } destina-se a mercadorias carregadas diretamente a bordo de um navio; para este modal ({ $mode }), a condição adequada seria { $fitting }.
line_postcode_matters = O preço exato depende do código postal; informe o seu e farei a cotação.
line_requoted = A cotação { $number }, a partir de { $price }, venceu; por isso, consultei novamente as transportadoras.
line_guessed_from_phone = Considerei { $place } pelo seu número de telefone; avise-me se a mercadoria for para outro lugar.
line_city_matters = Algumas transportadoras precisam da cidade para dar um preço; informe a sua e eu consulto.
line_guessed_place = Considerei { $place } pelo relógio do seu navegador; avise-me se a mercadoria for para outro lugar.

## Amostras e consulta
utter_sample = Uma amostra de { $product } custa { $fee }; enviamos até { $maximum }.
    { $terms }
utter_sample_free = A amostra de { $product } é gratuita; enviamos até { $maximum }.
    { $terms }
utter_sample_limit = Como amostra de { $product }, enviamos até { $maximum }.
utter_sample_given = Como amostra de { $product }, enviamos até { $maximum } por cliente; já há { $given } em pedido.
line_sample_credited = O valor da amostra é descontado no seu pedido em volume.
line_sample_lead_time = Sai da nossa casa em { $days }.
line_sample_freight_collect = O frete corre por sua conta, na sua própria conta de courier.
line_sample_freight_prepaid = O frete é por nossa conta.
line_sample_freight_quoted = O frete é cotado à parte.
utter_noted = Obrigado, está anotado.
utter_noted_contact = Obrigado, anotei os seus dados de contato.
utter_ask_sample_purpose = Posso perguntar o que tem em mente para a amostra: uma loja, um projeto, uso próprio?
utter_ask_first_quantity = Se a amostra agradar, de que dimensão seria, aproximadamente, um primeiro pedido?
utter_ask_market = Em que país a mercadoria seria vendida?
utter_ask_destination = Para que país e cidade deve seguir a mercadoria?
utter_ask_quantity = Que quantidade tem em vista?
utter_ask_contact = Qual é o seu nome, e em que endereço de e-mail podemos responder?
utter_ask_product = Em qual produto tem interesse?
utter_ask_timing = Para quando precisaria da mercadoria?
utter_confirm_order = Este é o seu pedido tal como o entendi:
    { $goods }
    { $details }
    Deseja que eu prepare o rascunho assim? Receberá uma página em que poderá conferir tudo antes de aceitar.
utter_follow_up_sample = Bom dia! A sua amostra já deve ter chegado: { $products }. Espero que seja do seu agrado; deseja que eu prepare o rascunho do pedido?
utter_follow_up_expiring = Bom dia! Apenas um lembrete: o rascunho do seu pedido { $number } é válido até { $valid_until }. Deseja dar-lhe seguimento?

## Pedidos e pagamento
utter_order_drafted = O rascunho do seu pedido { $number } está pronto: { $total } no total, { $deposit } de sinal e { $balance } antes do embarque. É válido até { $valid_until }; confira-o na página do pedido e aceite-o ali se estiver tudo certo.
utter_order_pending = O rascunho do seu pedido { $number } está pronto: { $total } no total, { $deposit } de sinal e { $balance } antes do embarque, válido até { $valid_until }. Falta a confirmação de um colega; já pode vê-lo na página do pedido.
utter_order_status = Pedido { $number }, { $total }: { $status }.
    { $details }
utter_order_not_found = Não posso mostrar esse pedido aqui, pois nada nesta conversa comprova que seja seu.
utter_no_order_yet = Sem problema, nada foi encomendado. A cotação continua válida; decida com calma.
utter_payment = As nossas condições habituais são { $deposit } % de sinal e { $balance } % antes do embarque, por { $methods }. Os dados bancários constam apenas da página do pedido; nunca os alteramos pelo chat.
utter_sorry_problem = Lamento muito o ocorrido. Isto segue diretamente para uma pessoa.
utter_confirm_revision = O pedido { $number } mudaria assim:
    { $changes }
    O pedido completo passaria a ser:
    { $goods }
    { $details }
    Preparo esta nova versão? Até que diga que sim, continua a valer a atual.
utter_back_to_order = Voltando ao seu pedido, { $total } no total: preparo o rascunho tal como o li acima?
utter_ask_quantity_of = Que quantidade de { $product } deseja encomendar?
utter_which_freight = Qual destas opções deve transportar a mercadoria? O seu próprio transitário também pode fazê-lo.
    { $options }
utter_order_drafted_whole = O rascunho do seu pedido { $number } está pronto: { $total }, a pagar na totalidade antes de começarmos. É válido até { $valid_until }; confira-o na página do pedido e aceite-o ali se estiver tudo certo.
utter_order_pending_whole = O rascunho do seu pedido { $number } está pronto: { $total }, a pagar na totalidade antes de começarmos, válido até { $valid_until }. Falta a confirmação de um colega; já pode vê-lo na página do pedido.
utter_order_revised = A nova versão do pedido { $number } está pronta: { $total } no total, válida até { $valid_until }. Substitui a anterior; confira-a e aceite-a na página do pedido.
utter_order_revised_pending = A nova versão do pedido { $number } está pronta: { $total } no total, válida até { $valid_until }. Substitui a anterior. Falta a confirmação de um colega; já pode vê-la na página do pedido.
utter_order_by_person = Não consigo preparar este pedido sozinho; um colega vai fazê-lo consigo.
utter_order_kept = Está bem, o pedido { $number } fica como está.
utter_what_change = O que deseja mudar no pedido { $number }: uma quantidade, um produto, o destino, o frete ou a condição de entrega?
utter_change_by_person = Estado do pedido { $number }: { $status }. Por isso, só uma pessoa pode alterá-lo; já transmiti o que pediu.
utter_confirm_cancel = Cancelo o pedido { $number }, de { $total } no total? Depois disso, já não poderá ser aceite.
utter_order_cancelled = O pedido { $number } está cancelado. Nada deve por ele.
utter_ask_order_proof = Indique, por favor, o número do pedido juntamente com o e-mail ou o telefone que temos registado para ele, ou o link da página do pedido.
utter_sorry_problem_order = Lamento muito o ocorrido com o pedido { $number }. Isto segue diretamente para uma pessoa, com as suas palavras.

## Uma pessoa
utter_handed_over = Avisei os meus colegas. Alguém responderá aqui até { $reply_by } no nosso horário, ou seja, { $reply_by_local } no seu.
utter_handed_over_same_clock = Avisei os meus colegas. Alguém responderá aqui até { $reply_by }.
utter_handed_over_no_time = Avisei os meus colegas, e alguém responderá aqui.

## Privacidade
utter_privacy = { $notice }
    Passei a sua solicitação aos meus colegas.
utter_privacy_passed_on = Passei aos meus colegas a sua solicitação sobre os seus dados.

## Respostas rápidas
choice_sample = Pedir uma amostra
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Sim, prepare o rascunho
choice_not_yet = Ainda não
choice_own_freight = O nosso próprio transitário
choice_revise_order = Sim, altere
choice_cancel_order = Sim, cancele
choice_means_find_product = Encontrar um produto
choice_means_ask_product_details = Detalhes de um produto
choice_means_ask_availability = O que há em estoque
choice_means_ask_certification = Certificados e testes
choice_means_ask_customization = Meu logotipo ou design
choice_means_ask_company = Sobre a sua empresa
choice_means_ask_price = O preço
choice_means_ask_moq = O pedido mínimo
choice_means_negotiate_price = Um preço melhor
choice_means_request_sample = Uma amostra
choice_means_place_order = Fazer um pedido
choice_means_ask_payment = Formas de pagamento
choice_means_ask_shipping_cost = O custo do frete
choice_means_ask_delivery_time = Quando chega
choice_means_ask_shipping_terms = Como é enviado
choice_means_ask_order_status = Onde está meu pedido
choice_means_change_order = Alterar meu pedido
choice_means_report_problem = Problema com meu pedido
choice_means_ask_warranty = Garantia e devoluções
choice_means_ask_privacy = Meus dados
choice_human = Falar com uma pessoa

## Palavras
days_exact = { $n ->
    [one] { $high } dia
    [many] { $high } de dias
   *[other] { $high } dias
}
days_range = { $low } a { $high } dias
unit_piece = { $n ->
    [one] { $number } peça
    [many] { $number } de peças
   *[other] { $number } peças
}
unit_pair = { $n ->
    [one] { $number } par
    [many] { $number } de pares
   *[other] { $number } pares
}
unit_set = { $n ->
    [one] { $number } conjunto
    [many] { $number } de conjuntos
   *[other] { $number } conjuntos
}
unit_carton = { $n ->
    [one] { $number } caixa
    [many] { $number } de caixas
   *[other] { $number } caixas
}
unit_pallet = { $n ->
    [one] { $number } palete
    [many] { $number } de paletes
   *[other] { $number } paletes
}
unit_container = { $n ->
    [one] { $number } contêiner
    [many] { $number } de contêineres
   *[other] { $number } contêineres
}
unit_dozen = { $n ->
    [one] { $number } dúzia
    [many] { $number } de dúzias
   *[other] { $number } dúzias
}
unit_gross = { $n ->
    [one] { $number } grosa
    [many] { $number } de grosas
   *[other] { $number } grosas
}
unit_roll = { $n ->
    [one] { $number } rolo
    [many] { $number } de rolos
   *[other] { $number } rolos
}
unit_meter = { $n ->
    [one] { $number } metro
    [many] { $number } de metros
   *[other] { $number } metros
}
unit_kg = { $number } kg
unit_ton = { $n ->
    [one] { $number } tonelada
    [many] { $number } de toneladas
   *[other] { $number } toneladas
}
per_piece = por peça
per_pair = por par
per_set = por conjunto
per_carton = por caixa
per_pallet = por palete
per_container = por contêiner
per_dozen = por dúzia
per_gross = por grosa
per_roll = por rolo
per_meter = por metro
per_kg = por kg
per_ton = por tonelada
mode_express = courier expresso
mode_air = frete aéreo
mode_rail = ferrovia
mode_road = rodovia
mode_sea_lcl = marítimo, contêiner compartilhado
mode_sea_fcl = marítimo, contêiner completo
mode_post = correio
charge_goods = mercadoria
charge_inland = transporte até o porto
charge_export = desembaraço de exportação e manuseio
charge_freight = frete
charge_insurance = seguro
charge_duty = imposto de importação
charge_customs = despacho aduaneiro
charge_vat = IVA ou tributo equivalente na importação
terms_open = condições de entrega a combinar
change_none = nenhum
change_destination = Destino
change_incoterm = Condição de entrega
change_carrier = Frete
value_yes = sim
value_no = não
value_not_stated = não indicado
customization_logo = o seu logotipo
customization_colour = a sua cor
customization_packaging = a sua embalagem
customization_design = o seu design
customization_size = o seu tamanho
customization_label = a sua etiqueta
customization_material = o seu material
customization_mould = o seu molde
order_draft = rascunho
order_pending_approval = em confirmação por um colega
order_sent = pronto para a sua aceitação
order_accepted = aceito
order_deposit_paid = sinal recebido
order_paid = pago integralmente
order_closed = concluído
order_expired = já sem validade
order_revised = substituído por uma versão mais recente
order_cancelled = cancelado
attribute_material = material
attribute_colour = cor
attribute_size = tamanho
attribute_weight = peso
attribute_dimensions = dimensões
attribute_packing = embalagem
attribute_care = cuidados
attribute_origin = origem
attribute_waterproof = impermeável
attribute_washable = lavável
attribute_thickness = espessura
attribute_power = potência
attribute_voltage = voltagem
attribute_capacity = capacidade
attribute_lifespan = vida útil
attribute_ingredients = ingredientes
attribute_age = idade
attribute_model = modelo
attribute_use = uso
attribute_finish = acabamento
attribute_brightness = luminosidade
attribute_battery = bateria
attribute_speed = velocidade
attribute_hs_code = código SH
attribute_moq = pedido mínimo
attribute_price = preço
attribute_stock = estoque
attribute_certification = certificados
attribute_customization = personalização
attribute_lead_time = prazo de produção
attribute_warranty = garantia
attribute_sample = amostras
attribute_sole = sola
attribute_lining = forro
attribute_upper = cabedal
attribute_season = estação
attribute_filling = enchimento
attribute_pattern = estampa
attribute_closure = fecho
attribute_set_contents = conteúdo do conjunto
attribute_machine_washable = lavável na máquina
attribute_non_slip = antiderrapante
attribute_flame_retardant = retardador de chama
attribute_vegan = vegano
attribute_quick_dry = secagem rápida
attribute_fabric_weight = gramatura
attribute_blackout = blackout
attribute_chlorine_resistant = resistente ao cloro
attribute_stain_resistant = antimanchas
attribute_heading = cabeçote
attribute_collar = gola
attribute_style = estilo
attribute_design = estampa
attribute_price_from = preço mais baixo
